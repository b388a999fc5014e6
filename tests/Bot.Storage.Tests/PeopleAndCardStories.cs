using Bot.Core.Approvals;
using static Bot.Storage.Tests.Samples;

namespace Bot.Storage.Tests;

public abstract class PeopleAndCardStories(Database database) : Stories(database)
{
    [Fact]
    public async Task A_person_who_wrote_to_the_bot_can_be_reached_after_a_restart()
    {
        await using (var before = await Database.StartAsync())
            await before.People.SaveAsync(Aoi, """{"conversation":"old"}""", "en-US", default);
        await using var after = await Database.StartAsync();
        await after.People.SaveAsync(Aoi with { Name = "Aoi Sato" }, """{"conversation":"new"}""", "ja-JP", default);

        var found = await after.People.FindAsync(Aoi.ObjectId.ToUpperInvariant(), default);

        Assert.NotNull(found);
        Assert.True(found.Person.Is(Aoi));
        Assert.Equal(("Aoi Sato", """{"conversation":"new"}""", "ja-JP"), (found.Person.Name, found.Reference, found.Locale));
    }

    [Fact]
    public async Task A_name_of_any_letters_is_remembered()
    {
        await using var run = await Database.StartAsync();

        await run.People.SaveAsync(Aoi with { Name = "\0\uD83D \uD83D\uDE00" }, "{}", "ja-JP", default);

        Assert.EndsWith(" \uD83D\uDE00", (await run.People.FindAsync(Aoi.ObjectId, default))!.Person.Name);
    }

    [Fact]
    public async Task Of_the_people_of_a_tenant_so_many_are_listed_and_nobody_of_another()
    {
        await using var run = await Database.StartAsync();
        await run.People.SaveAsync(Aoi, "{}", "ja-JP", default);
        await run.People.SaveAsync(Aoi with { ObjectId = "oid-second" }, "{}", "ja-JP", default);
        await run.People.SaveAsync(Aoi with { ObjectId = "oid-foreign", TenantId = "another" }, "{}", "ja-JP", default);

        Assert.Equal(2, (await run.People.ListAsync(Aoi.TenantId, 10, default)).Count);
        Assert.Single(await run.People.ListAsync(Aoi.TenantId, 1, default));
        Assert.Equal("oid-foreign", Assert.Single(await run.People.ListAsync("another", 10, default)).Person.ObjectId);
    }

    [Fact]
    public async Task A_person_who_removed_the_bot_is_forgotten()
    {
        await using var run = await Database.StartAsync();
        await run.People.SaveAsync(Aoi, "{}", "ja-JP", default);

        await run.People.ForgetAsync(Aoi.ObjectId, default);

        Assert.Null(await run.People.FindAsync(Aoi.ObjectId, default));
    }

    [Fact]
    public async Task A_request_has_one_card_for_each_reader_and_remembers_what_each_shows()
    {
        await using var run = await Database.StartAsync();
        var request = RequestId.New();
        var forAoi = new Notice(request, Audience.Approver, Aoi.ObjectId, "{}", "message-1", "ja-JP", 0, EndTold: false);
        var forRika = new Notice(request, Audience.Requester, Rika.ObjectId, "{}", "message-2", "en-US", 0, EndTold: true);

        await run.Notices.SaveAsync(forAoi, default);
        await run.Notices.SaveAsync(forRika, default);
        await run.Notices.SaveAsync(forAoi with { ActivityId = "message-3", ShownVersion = 4 }, default);
        await run.Notices.SaveAsync(forAoi with { Request = RequestId.New() }, default);
        var cards = await run.Notices.ListAsync(request, default);

        Assert.Equal([("message-3", 4), ("message-2", 0)], cards.Select(card => (card.ActivityId, card.ShownVersion)));
    }

    [Fact]
    public async Task What_is_noted_of_a_card_at_the_same_time_by_different_work_is_all_kept()
    {
        await using var run = await Database.StartAsync();
        var onItsWay = new Notice(RequestId.New(), Audience.Approver, Aoi.ObjectId, "{}", "", "ja-JP", 1, EndTold: false);
        await run.Notices.SaveAsync(onItsWay, default);

        await run.Notices.EndToldAsync(onItsWay, default);
        await run.Notices.SentAsync(onItsWay, "message-1", default);
        await run.Notices.ShownAsync(onItsWay with { ActivityId = "message-0" }, 2, default);

        Assert.Equal([onItsWay with { ActivityId = "message-1", EndTold = true }], (await run.Notices.ListAsync(onItsWay.Request, default)).Select(card => card with { PersonId = Aoi.ObjectId }));
        await run.Notices.ShownAsync(onItsWay with { ActivityId = "message-1" }, 2, default);
        Assert.Equal(2, Assert.Single(await run.Notices.ListAsync(onItsWay.Request, default)).ShownVersion);
    }

    [Fact]
    public async Task Whoever_was_not_told_the_end_is_found_again()
    {
        await using var run = await Database.StartAsync();
        var (told, untold) = (RequestId.New(), RequestId.New());
        await run.Notices.SaveAsync(new(told, Audience.Approver, Aoi.ObjectId, "{}", "message-1", "ja-JP", 3, EndTold: true), default);
        await run.Notices.SaveAsync(new(untold, Audience.Approver, Aoi.ObjectId, "{}", "message-2", "ja-JP", 3, EndTold: true), default);
        await run.Notices.SaveAsync(new(untold, Audience.Requester, Rika.ObjectId, "{}", "message-3", "en-US", 3, EndTold: false), default);

        Assert.Equal([untold], await run.Notices.ListUntoldAsync(default));
    }

    [Fact]
    public async Task The_requesters_card_is_stored_with_the_request_or_not_at_all()
    {
        await using var run = await Database.StartAsync();
        var (first, second) = (Samples.Request(), Samples.Request());
        Notice CardOf(RequestId id) => new(id, Audience.Requester, Rika.ObjectId, "{}", "message-1", "en-US", 0, EndTold: false);

        await run.Requests.AddAsync(first, CardOf(first.Id), default);
        await run.Requests.AddAsync(second, CardOf(second.Id), default);

        Assert.Equal([first.Id], await run.Notices.ListUntoldAsync(default));
    }

    [Fact]
    public async Task Fifty_people_greeting_at_once_are_all_remembered()
    {
        await using var run = await Database.StartAsync();
        var people = Enumerable.Range(0, 50).Select(number => Aoi with { ObjectId = $"person-{number}" }).ToList();

        await Task.WhenAll(people.Select(person => Task.Run(() => run.People.SaveAsync(person, "{}", "ja-JP", default))));

        foreach (var person in people)
            Assert.NotNull(await run.People.FindAsync(person.ObjectId, default));
    }

    [Fact]
    public async Task One_person_greeting_fifty_times_at_once_is_one_person()
    {
        await using var run = await Database.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => run.People.SaveAsync(Aoi, "{}", "ja-JP", default))));

        Assert.Equal("1", await Database.AskAsync("SELECT COUNT(*) FROM \"People\""));
    }
}

public sealed class PeopleAndCardStoriesOnSqlite() : PeopleAndCardStories(new SqliteFile());

public sealed class PeopleAndCardStoriesOnPostgres() : PeopleAndCardStories(new PostgresDatabase());
