//! Prefect through the client of its own description: create, list with paging, read, update, delete, and errors.

use prefect::models::{
    BodyPaginateFlowsFlowsPaginatePost, BodyReadFlowsFlowsFilterPost, FlowCreate, FlowSort, FlowUpdate, VariableCreate,
    VariableUpdate,
};
use prefect::operations::flows::create_flow_flows_post::CreateFlowFlowsPostError;
use prefect::{Client, DateTime, Error, Uuid};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let url = std::env::args().nth(1).ok_or("the server")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(awaiting(Client::builder().base_url(&url).build()?))?;
    waiting(&Client::builder().base_url(&url).blocking().build()?)?;
    println!("all is well");
    Ok(())
}

/// Everything, with futures.
async fn awaiting(client: Client) -> Outcome<()> {
    println!("version {}", client.admin().read_version_admin_version_get().send().await?);
    flows(&client).await?;
    variables(&client).await?;
    errors(&client).await?;
    Ok(())
}

/// The same kinds of calls without futures.
fn waiting(client: &Client) -> Outcome<()> {
    let flows = client.flows();
    for number in 0..3 {
        flows.create_flow_flows_post(&FlowCreate::new(format!("waited-{number}"))).send().wait()?;
    }
    let mut ids = Vec::new();
    for offset in [0, 2, 4] {
        let body = BodyReadFlowsFlowsFilterPost::new().limit(2).offset(offset);
        ids.extend(flows.read_flows_flows_filter_post().body(&body).send().wait()?.into_iter().map(|flow| flow.id));
    }
    assert_eq!(ids.len(), 3);
    let update = FlowUpdate::new().tags(vec!["changed".to_owned()]);
    flows.update_flow_flows_id_patch(ids[0].clone(), &update).send().wait()?;
    assert_eq!(flows.read_flow_flows_id_get(ids[0].clone()).send().wait()?.tags, update.tags);
    for id in &ids {
        flows.delete_flow_flows_id_delete(id.clone()).send().wait()?;
    }
    let missing = flows.read_flow_flows_id_get(ids[0].clone()).send().wait();
    assert_eq!(missing.err().and_then(|error| error.status()).map(|status| status.as_u16()), Some(404));
    Ok(())
}

/// Create, list with paging, read, update, delete. Prefect's paging is in the bodies of requests.
async fn flows(client: &Client) -> Outcome<()> {
    let flows = client.flows();
    let mut made = Vec::new();
    for number in 0..5 {
        let flow = FlowCreate::new(format!("flow-{number}")).tags(vec!["driven".to_owned()]);
        made.push(flows.create_flow_flows_post(&flow).send().await?);
    }
    // What is there already is answered with another status, and is the same flow.
    let again = flows.create_flow_flows_post(&FlowCreate::new("flow-0".to_owned())).send().response().await?;
    assert_eq!((again.status.as_u16(), &again.body.id), (200, &made[0].id));
    let mut names = Vec::new();
    for offset in [0, 2, 4, 6] {
        let body = BodyReadFlowsFlowsFilterPost::new().sort(FlowSort::NameAsc).limit(2).offset(offset);
        let page = flows.read_flows_flows_filter_post().body(&body).send().await?;
        names.extend(page.into_iter().map(|flow| flow.name));
    }
    assert_eq!(names, ["flow-0", "flow-1", "flow-2", "flow-3", "flow-4"]);
    let body = BodyPaginateFlowsFlowsPaginatePost::new().sort(FlowSort::NameDesc).limit(2).page(3);
    let last = flows.paginate_flows_flows_paginate_post().body(&body).send().await?;
    assert_eq!((last.count, last.pages, last.page, last.results.len()), (5, 3, 3, 1));
    let id = &made[1].id;
    let update = FlowUpdate::new().tags(vec!["driven".to_owned(), "changed".to_owned()]);
    flows.update_flow_flows_id_patch(id.clone(), &update).send().await?;
    let read = flows.read_flow_flows_id_get(id.clone()).send().await?;
    assert_eq!(read.tags, update.tags);
    assert!(read.updated.as_ref().map(DateTime::as_str) > read.created.as_ref().map(DateTime::as_str));
    flows.delete_flow_flows_id_delete(id.clone()).send().await?;
    assert_eq!(flows.count_flows_flows_count_post().send().await?, 4);
    for flow in made.into_iter().filter(|flow| flow.id != read.id) {
        flows.delete_flow_flows_id_delete(flow.id).send().await?;
    }
    assert_eq!(flows.count_flows_flows_count_post().send().await?, 0);
    Ok(())
}

/// Values of every type of JSON, there and back.
async fn variables(client: &Client) -> Outcome<()> {
    use prefect::models::variable::Value as Read;
    use prefect::models::variable_create::Value;
    let variables = client.variables();
    let values = [
        ("text", Some(Value::Text("a".to_owned())), Some(Read::Text("a".to_owned()))),
        ("integer", Some(Value::Integer(7)), Some(Read::Integer(7))),
        ("number", Some(Value::Number(1.5.into())), Some(Read::Number(1.5.into()))),
        ("flag", Some(Value::Flag(true)), Some(Read::Flag(true))),
        ("list", Some(Value::ValueList(vec![1.into()])), Some(Read::ValueList(vec![1.into()]))),
        ("nothing", None, None),
    ];
    for (name, value, expected) in values {
        let made = VariableCreate::new(name.to_owned(), value);
        variables.create_variable_variables_post(&made).send().await?;
        let read = variables.read_variable_by_name_variables_name_name_get(name).send().await?;
        assert_eq!(read.value, expected, "{name}");
    }
    let update = VariableUpdate::new().tags(vec!["changed".to_owned()]);
    variables.update_variable_by_name_variables_name_name_patch("text", &update).send().await?;
    let read = variables.read_variable_by_name_variables_name_name_get("text").send().await?;
    assert_eq!((read.tags, read.value), (Some(vec!["changed".to_owned()]), Some(Read::Text("a".to_owned()))));
    for variable in variables.read_variables_variables_filter_post().send().await? {
        variables.delete_variable_variables_id_delete(variable.id).send().await?;
    }
    assert_eq!(variables.count_variables_variables_count_post().send().await?, 0);
    Ok(())
}

/// A failure that is described, and one that is not.
async fn errors(client: &Client) -> Outcome<()> {
    let unsayable = client.flows().create_flow_flows_post(&FlowCreate::new("a/b".to_owned())).send().await;
    let Err(Error::Documented(failure)) = unsayable else { return Err(format!("{unsayable:?}").into()) };
    let CreateFlowFlowsPostError::UnprocessableEntity(said) = &failure.value else {
        return Err(format!("{failure:?}").into());
    };
    let first = said.exception_detail.iter().flatten().next().ok_or("a detail")?;
    println!("not a flow: {} ({})", first.msg, first.r#type);
    let nobody = Uuid::from("00000000-0000-4000-8000-000000000000");
    let missing = client.flows().read_flow_flows_id_get(nobody).send().await;
    let Err(Error::Unexpected(reply)) = missing else { return Err(format!("{missing:?}").into()) };
    assert_eq!(reply.status, 404);
    println!("undocumented: {reply}");
    Ok(())
}
