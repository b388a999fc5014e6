using System.Text.Json;

namespace Demo;

/// <summary>The file that tells one Playground who sits before it (<c>.m365agentsplayground.yml</c>, read from its working directory).</summary>
internal static class PlaygroundConfiguration
{
    private const string FileName = ".m365agentsplayground.yml";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>Writes the file for a person. JSON is YAML too, so a JSON writer does the quoting.</summary>
    public static void Write(DirectoryInfo folder, Actor actor) =>
        File.WriteAllText(Path.Combine(folder.FullName, FileName), JsonSerializer.Serialize(For(actor), Readable));

    private static object For(Actor actor) => new
    {
        version = "0.1.1",
        tenantId = "99999999-aaaa-4bbb-8ccc-000000000000",
        bot = new { id = "28:nestor", name = "Nestor" },
        currentUser = User(actor),
        users = Actor.All.Where(other => other != actor).Select(User).ToList(),
        personalChat = new { id = $"personal-chat-{actor.UserId}" },
        groupChat = new { id = $"group-chat-{actor.UserId}", name = "Build farm" },
        team = new
        {
            id = $"team-{actor.UserId}",
            name = "Operations",
            aadGroupId = "88888888-aaaa-4bbb-8ccc-000000000000",
            channels = new[] { new { id = $"channel-{actor.UserId}", name = "Machines" } },
        },
    };

    // userPrincipleName is the Playground's own spelling.
    private static object User(Actor actor) => new
    {
        id = actor.UserId,
        name = actor.Name,
        userPrincipleName = actor.Mail,
        aadObjectId = actor.ObjectId,
        givenName = actor.GivenName,
        surname = actor.Surname,
        email = actor.Mail,
    };
}
