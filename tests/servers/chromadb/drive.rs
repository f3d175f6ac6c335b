//! Chroma through the client of its own description: create, list with paging, read, update, delete, and errors.

use chroma::models::{
    AddCollectionRecordsPayload, CreateCollectionPayload, CreateDatabasePayload, DeleteCollectionRecordsPayload,
    EmbeddingsPayload, GetRequestPayload, Include, QueryRequestPayload, UpdateCollectionPayload,
    UpdateCollectionRecordsPayload, hash_map::Value,
};
use chroma::operations::collection::create_collection::CreateCollectionError;
use chroma::operations::collection::get_collection::GetCollectionError;
use chroma::{Client, Error, Number};
use std::collections::BTreeMap;

const TENANT: &str = "default_tenant";
const DATABASE: &str = "driven";

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
    assert_eq!(client.system().version().send().await?, "1.0.0");
    let database = CreateDatabasePayload::new(DATABASE.to_owned());
    client.database().create_database(TENANT, &database).send().await?;
    collections(&client).await?;
    records(&client).await?;
    errors(&client).await?;
    client.database().delete_database(TENANT, DATABASE).send().await?;
    Ok(())
}

/// The same kinds of calls without futures.
fn waiting(client: &Client) -> Outcome<()> {
    client.database().create_database(TENANT, &CreateDatabasePayload::new("waited".to_owned())).send().wait()?;
    let collections = client.collection();
    for number in 0..3 {
        let made = CreateCollectionPayload::new(format!("waited-{number}"));
        collections.create_collection(TENANT, "waited", &made).send().wait()?;
    }
    let mut names = Vec::new();
    for collection in collections.list_collections(TENANT, "waited").limit(2).items() {
        names.push(collection?.name);
    }
    names.sort();
    assert_eq!(names, ["waited-0", "waited-1", "waited-2"]);
    let id = collections.get_collection(TENANT, "waited", "waited-1").send().wait()?.id.to_string();
    let update = UpdateCollectionPayload::new().new_name("renamed");
    collections.update_collection(TENANT, "waited", &id, &update).send().wait()?;
    for name in ["waited-0", "renamed", "waited-2"] {
        collections.delete_collection(TENANT, "waited", name).send().wait()?;
    }
    let databases = client.database().list_databases(TENANT).limit(1).items();
    let databases: Vec<String> = databases.into_iter().map(|it| it.map(|it| it.name)).collect::<Result<_, _>>()?;
    assert!(databases.contains(&"waited".to_owned()), "{databases:?}");
    client.database().delete_database(TENANT, "waited").send().wait()?;
    let missing = client.database().get_database(TENANT, "waited").send().wait();
    assert_eq!(missing.err().and_then(|error| error.status()).map(|status| status.as_u16()), Some(404));
    Ok(())
}

/// Create, list with paging, read, update, delete.
async fn collections(client: &Client) -> Outcome<()> {
    for number in 0..5 {
        let made = CreateCollectionPayload::new(format!("collection-{number}"));
        client.collection().create_collection(TENANT, DATABASE, &made).send().await?;
    }
    let mut names = Vec::new();
    let mut items = client.collection().list_collections(TENANT, DATABASE).limit(2).items();
    while let Some(collection) = items.try_next().await? {
        names.push(collection.name);
    }
    // In whatever order the server keeps them.
    names.sort();
    let all: Vec<String> = (0..5).map(|number| format!("collection-{number}")).collect();
    assert_eq!(names, all);
    assert_eq!(client.collection().count_collections(TENANT, DATABASE).send().await?, 5);
    let read = client.collection().get_collection(TENANT, DATABASE, "collection-1").send().await?;
    let id = read.id.to_string();
    let metadata = BTreeMap::from([("colour".to_owned(), Value::Text("red".to_owned()))]);
    let update = UpdateCollectionPayload::new().new_name("renamed").new_metadata(metadata);
    client.collection().update_collection(TENANT, DATABASE, &id, &update).send().await?;
    let renamed = client.collection().get_collection(TENANT, DATABASE, "renamed").send().await?;
    assert_eq!(renamed.id, read.id);
    assert_eq!(
        renamed.metadata.flatten().and_then(|it| it.get("colour").cloned()),
        Some(Value::Text("red".to_owned()))
    );
    client.collection().delete_collection(TENANT, DATABASE, "renamed").send().await?;
    assert_eq!(client.collection().count_collections(TENANT, DATABASE).send().await?, 4);
    Ok(())
}

/// The same of what is in a collection, and a search.
async fn records(client: &Client) -> Outcome<()> {
    let collection = client.collection().get_collection(TENANT, DATABASE, "collection-2").send().await?.id.to_string();
    let records = client.record();
    let vectors = |from: i32| (from..from + 3).map(|it| vec![Number::from(f64::from(it)), Number::from(0.5)]).collect();
    let names: Vec<String> = ["one", "two", "three"].map(str::to_owned).into();
    let texts: Vec<Option<String>> = names.iter().cloned().map(Some).collect();
    let added =
        AddCollectionRecordsPayload::new(EmbeddingsPayload::NumberListList(vectors(1)), names.clone()).documents(texts);
    records.collection_add(TENANT, DATABASE, &collection, &added).send().await?;
    assert_eq!(records.collection_count(TENANT, DATABASE, &collection).send().await?, 3);
    let page = |offset: i64| GetRequestPayload::new().limit(2).offset(offset).include(vec![Include::Documents]);
    let mut ids = Vec::new();
    for offset in [0, 2] {
        let got = records.collection_get(TENANT, DATABASE, &collection, &page(offset)).send().await?;
        ids.extend(got.ids);
    }
    assert_eq!(ids, names);
    let update = UpdateCollectionRecordsPayload::new(vec!["two".to_owned()]).documents(vec![Some("zwei".to_owned())]);
    records.collection_update(TENANT, DATABASE, &collection, &update).send().await?;
    let near = QueryRequestPayload::new(vec![vec![Number::from(2.0), Number::from(0.5)]]);
    let near = near.n_results(1).include(vec![Include::Documents, Include::Distances]);
    let found = records.collection_query(TENANT, DATABASE, &collection, &near).send().await?;
    assert_eq!(found.ids, [["two"]]);
    assert_eq!(found.documents.flatten(), Some(vec![vec![Some("zwei".to_owned())]]));
    let gone = DeleteCollectionRecordsPayload::new().ids(vec!["one".to_owned()]);
    records.collection_delete(TENANT, DATABASE, &collection, &gone).send().await?;
    assert_eq!(records.collection_count(TENANT, DATABASE, &collection).send().await?, 2);
    Ok(())
}

/// Failures, one of them with a status that Chroma does not describe.
async fn errors(client: &Client) -> Outcome<()> {
    let missing = client.collection().get_collection(TENANT, DATABASE, "nowhere").send().await;
    let Err(Error::Documented(failure)) = missing else { return Err(format!("{missing:?}").into()) };
    let GetCollectionError::NotFound(said) = &failure.value else { return Err(format!("{failure:?}").into()) };
    println!("not found: {} ({})", said.message, said.error);
    let taken = CreateCollectionPayload::new("collection-3".to_owned());
    let taken = client.collection().create_collection(TENANT, DATABASE, &taken).send().await;
    let Err(Error::Documented(failure)) = taken else { return Err(format!("{taken:?}").into()) };
    let CreateCollectionError::Conflict(said) = &failure.value else { return Err(format!("{failure:?}").into()) };
    println!("taken: {} ({})", said.message, said.error);
    let missing = client.tenant().get_tenant("nobody").send().await;
    println!("no tenant: {}", missing.err().ok_or("a tenant that nobody made")?);
    Ok(())
}
