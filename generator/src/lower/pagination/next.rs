//! How the next page is asked for.

use super::super::{Context, parameter};
use super::evidence::{self, rank};
use super::list::List;
use super::members::{Kind, Member};
use crate::ir::NextPage;
use crate::openapi::{Operation, Parameter, ParameterIn, SchemaId};

/// What an operation says of its pages.
pub(super) struct Clues<'c, 's, 'd> {
    pub(super) context: &'c Context<'s, 'd>,
    pub(super) operation: &'c Operation<'d>,
    pub(super) members: &'c [Member<'d>],
    pub(super) list: &'c List,
    /// Whether the response is described with a header `Link`.
    pub(super) has_link: bool,
}

impl<'d> Clues<'_, '_, 'd> {
    /// The way to the next page, the surest evidence first: what a page itself says, then what can be asked for.
    pub(super) fn next(&self) -> Option<NextPage> {
        self.by_url()
            .or_else(|| self.by_cursor())
            .or_else(|| self.by_last())
            .or_else(|| self.by_page())
            .or_else(|| self.by_offset())
            .or_else(|| self.by_link())
    }

    fn by_url(&self) -> Option<NextPage> {
        let texts = self.members.iter().filter(|it| matches!(it.kind, Kind::Text | Kind::Any));
        let named = texts.filter(|it| {
            let is_named = rank(evidence::NEXT_URLS, it.key).is_some() && !self.may_be_a_cursor(it);
            is_named || (it.key == "href" && rank(&["next"], it.parent).is_some())
        });
        named.min_by_key(|it| rank(evidence::NEXT_URLS, it.key)).map(|it| NextPage::Url(it.pointer.to_string()))
    }

    /// `next` can be the URL or a cursor: the latter if there is a parameter for one, or nothing beside it that leads back,
    /// and nothing says otherwise.
    fn may_be_a_cursor(&self, member: &Member<'_>) -> bool {
        let schema = self.context.spec.schema(member.schema);
        let says_url = matches!(schema.format, Some("uri" | "url" | "uri-reference"))
            || schema.description.is_some_and(evidence::speaks_of_a_url);
        let is_pair =
            || self.members.iter().any(|it| rank(evidence::PREVIOUS, it.key).is_some() && it.parent == member.parent);
        let has_cursor = || self.parameters(evidence::CURSORS).any(|it| !self.is_number(it));
        evidence::folded(member.key) == "next" && !says_url && (has_cursor() || !is_pair())
    }

    fn by_cursor(&self) -> Option<NextPage> {
        let from = self.next_cursor()?;
        let kinds = |it: &&Parameter<'_>| !(from.kind == Kind::Text && self.is_number(it));
        let parameter =
            self.parameters(evidence::CURSORS).filter(kinds).min_by_key(|it| rank(evidence::CURSORS, it.name))?;
        Some(NextPage::Cursor { parameter: parameter.name.to_owned(), from: from.pointer.to_string() })
    }

    fn next_cursor(&self) -> Option<&Member<'d>> {
        let values = self.members.iter().filter(|it| it.kind != Kind::Flag && self.is_next(it));
        values
            .filter_map(|it| Some((rank(evidence::NEXT_CURSORS, it.key)?, it)))
            .min_by_key(|(rank, _)| *rank)
            .map(|it| it.1)
    }

    /// Whether a member with the name of a cursor is that of the next page, and not of this one.
    fn is_next(&self, member: &Member<'_>) -> bool {
        let (key, parent) = (evidence::folded(member.key), evidence::folded(member.parent));
        match key.as_str() {
            "after" => parent.starts_with("next") || parent == "cursors" || parent == "data",
            "offset" | "token" | "marker" => parent.starts_with("next"),
            "lastid" => self.more().is_some(),
            _ => true,
        }
    }

    /// The last result leads on, where a flag says whether there are more.
    fn by_last(&self) -> Option<NextPage> {
        self.more()?;
        let parameters = self.parameters(evidence::LAST_RESULTS);
        let parameter = parameters.min_by_key(|it| rank(evidence::LAST_RESULTS, it.name))?;
        let properties = self.context.properties(self.list.schema?);
        let id =
            properties.iter().find(|it| it.key == "id" && !it.is_optional && self.context.kind(it.schema).is_some())?;
        Some(NextPage::Last { parameter: parameter.name.to_owned(), member: format!("/{}", id.key) })
    }

    /// The number of a page is one only if something else speaks of pages too.
    fn by_page(&self) -> Option<NextPage> {
        let parameter = self.numbers(evidence::PAGES).min_by_key(|it| rank(evidence::PAGES, it.name))?;
        let first = self.stated_first(parameter);
        let is_known = self.size().is_some() || self.has_link || self.total().is_some() || self.last_page().is_some();
        (is_known || self.more().is_some() || first.is_some())
            .then(|| NextPage::Page { parameter: parameter.name.to_owned(), first: first.unwrap_or(1) })
    }

    fn by_offset(&self) -> Option<NextPage> {
        self.size()?;
        let parameter = self.numbers(evidence::OFFSETS).min_by_key(|it| rank(evidence::OFFSETS, it.name))?;
        let first = self.stated_first(parameter);
        let first = match evidence::folded(parameter.name).as_str() {
            // Some count from 1: where an index begins has to be said.
            "startindex" => first?,
            // It could be a time.
            "start" if self.total().is_none() => first?,
            // Of so many, unless it is the first of at most so many.
            "first" if self.parameters(&["max"]).next().is_none() => return None,
            _ => first.unwrap_or(0),
        };
        Some(NextPage::Offset { parameter: parameter.name.to_owned(), first })
    }

    /// The header `Link` leads on, if it is described or spoken of, and the page can be chosen at all.
    fn by_link(&self) -> Option<NextPage> {
        let lists = [evidence::CURSORS, evidence::PAGES, evidence::SIZES, evidence::POSITIONS, evidence::OFFSETS];
        let chooses = || lists.into_iter().flat_map(|list| self.parameters(list));
        let speaks = |it: &Parameter<'_>| it.description.is_some_and(evidence::speaks_of_the_link_header);
        let is_link = if self.has_link { chooses().next().is_some() } else { chooses().any(speaks) };
        is_link.then_some(NextPage::Link)
    }

    /// The query parameters with a name of the list.
    fn parameters<'n>(&self, names: &'n [&'n str]) -> impl Iterator<Item = &Parameter<'d>> + use<'_, 'n, 'd> {
        let query = self.operation.parameters.iter().filter(|it| it.location == ParameterIn::Query);
        query.filter(move |it| rank(names, it.name).is_some() && self.kind(it).is_some())
    }

    fn numbers<'n>(&self, names: &'n [&'n str]) -> impl Iterator<Item = &Parameter<'d>> + use<'_, 'n, 'd> {
        self.parameters(names).filter(|it| self.is_number(it))
    }

    fn kind(&self, parameter: &Parameter<'_>) -> Option<Kind> {
        parameter::schema_of(parameter).map_or(Some(Kind::Any), |id| self.context.kind(id))
    }

    fn is_number(&self, parameter: &Parameter<'_>) -> bool {
        self.kind(parameter) == Some(Kind::Number)
    }

    /// The parameter for the number of results of a page.
    pub(super) fn size(&self) -> Option<&Parameter<'d>> {
        self.parameters(evidence::SIZES).min_by_key(|it| rank(evidence::SIZES, it.name))
    }

    /// How many results a page has if nobody says.
    pub(super) fn usual_size(&self) -> Option<(String, u64)> {
        let size = self.size()?;
        let usual = self.schema(size).and_then(|id| self.context.spec.schema(id).default)?.as_u64()?;
        (usual > 0).then(|| (size.name.to_owned(), usual))
    }

    pub(super) fn total(&self) -> Option<String> {
        self.member(evidence::TOTALS, Kind::Number)
    }

    pub(super) fn last_page(&self) -> Option<String> {
        self.member(evidence::LAST_PAGES, Kind::Number)
    }

    pub(super) fn more(&self) -> Option<String> {
        self.member(evidence::MORE, Kind::Flag)
    }

    fn member(&self, names: &[&str], kind: Kind) -> Option<String> {
        let found = self.members.iter().filter(|it| it.kind == kind);
        let found = found.filter_map(|it| Some((rank(names, it.key)?, it))).min_by_key(|(rank, _)| *rank);
        found.map(|(_, it)| it.pointer.to_string())
    }

    /// Where the description says that counting begins: 0 or 1.
    fn stated_first(&self, parameter: &Parameter<'_>) -> Option<u64> {
        let schema = self.schema(parameter).map(|id| self.context.spec.schema(id));
        let default = schema.and_then(|schema| schema.default).and_then(crate::source::Node::as_u64);
        let minimum = schema.and_then(|schema| schema.minimum).and_then(|least| u64::try_from(least).ok());
        let is_zero = parameter.description.is_some_and(evidence::counts_from_zero);
        default.or(minimum).filter(|first| *first <= 1).or(is_zero.then_some(0))
    }

    fn schema(&self, parameter: &Parameter<'_>) -> Option<SchemaId> {
        parameter::schema_of(parameter).map(|id| self.context.behind(id))
    }
}
