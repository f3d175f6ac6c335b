//! A walk over the events of YAML text, for their marks. `serde_yaml` reads YAML; its parser keeps no marks of values.

use saphyr_parser::{Event, Marker, Parser, Span, StrInput};

use super::Position;
use super::wanted::Wanted;

/// Notes in `wanted` the positions of the values it holds, as far as the text can be read.
pub(super) fn visit(text: &str, wanted: &mut Wanted<Position>) {
    let mut walk = Walk { events: Parser::new_from_str(text) };
    while let Some((event, span)) = walk.next() {
        if !matches!(event, Event::StreamStart | Event::DocumentStart(_)) {
            walk.value(&event, span.start, None, wanted);
            return;
        }
    }
}

struct Walk<'t> {
    events: Parser<'t, StrInput<'t>>,
}

impl<'t> Walk<'t> {
    /// The next event; `None` at the end and where the text is no YAML.
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.events.next_event()?.ok()
    }

    /// The value that begins with `event`; `name` is where the name before it stands.
    ///
    /// An alias is not followed: what lies behind it has the position of the alias.
    fn value(
        &mut self,
        event: &Event<'t>,
        at: Marker,
        name: Option<Marker>,
        wanted: &mut Wanted<Position>,
    ) -> Option<()> {
        let is_container = matches!(event, Event::MappingStart(..) | Event::SequenceStart(..));
        wanted.found = Some(position(name.filter(|_| is_container).unwrap_or(at)));
        match event {
            _ if wanted.is_leaf() => self.skip(event),
            Event::MappingStart(..) => self.mapping(wanted),
            Event::SequenceStart(..) => self.sequence(wanted),
            _ => Some(()),
        }
    }

    fn mapping(&mut self, wanted: &mut Wanted<Position>) -> Option<()> {
        loop {
            let (key, key_span) = self.next()?;
            if matches!(key, Event::MappingEnd) {
                return Some(());
            }
            let child = match &key {
                Event::Scalar(name, ..) => wanted.child(name),
                _ => None,
            };
            self.skip(&key)?;
            let (event, span) = self.next()?;
            match child {
                Some(child) => self.value(&event, span.start, Some(key_span.start), child)?,
                None => self.skip(&event)?,
            }
        }
    }

    fn sequence(&mut self, wanted: &mut Wanted<Position>) -> Option<()> {
        for index in 0usize.. {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            match wanted.child(&index.to_string()) {
                Some(child) => self.value(&event, span.start, None, child)?,
                None => self.skip(&event)?,
            }
        }
        Some(())
    }

    /// Skips what follows the first event of a value up to its end.
    fn skip(&mut self, first: &Event<'t>) -> Option<()> {
        let mut depth = depth_change(first);
        while depth > 0 {
            let (event, _) = self.next()?;
            depth += depth_change(&event);
        }
        Some(())
    }
}

fn depth_change(event: &Event<'_>) -> isize {
    match event {
        Event::MappingStart(..) | Event::SequenceStart(..) => 1,
        Event::MappingEnd | Event::SequenceEnd => -1,
        _ => 0,
    }
}

fn position(mark: Marker) -> Position {
    Position { line: mark.line(), column: mark.col() + 1 }
}
