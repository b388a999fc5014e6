namespace Demo;

/// <summary>A person of the demo.</summary>
/// <param name="GivenName">First name.</param>
/// <param name="Surname">Last name.</param>
/// <param name="ObjectId">The Entra object id.</param>
internal sealed record Actor(string GivenName, string Surname, string ObjectId)
{
    /// <summary>Who asks.</summary>
    public static readonly Actor Requester = new("Mika", "Tanaka", "11111111-aaaa-4bbb-8ccc-000000000001");

    /// <summary>Who approves.</summary>
    public static readonly Actor Approver = new("Priya", "Raman", "11111111-aaaa-4bbb-8ccc-000000000002");

    /// <summary>Everybody whom the Playground knows: it wants exactly five people beside the one who sits before it.</summary>
    public static readonly IReadOnlyList<Actor> All =
    [
        Requester,
        Approver,
        new("Jonas", "Weber", "11111111-aaaa-4bbb-8ccc-000000000003"),
        new("Amara", "Okafor", "11111111-aaaa-4bbb-8ccc-000000000004"),
        new("Lucas", "Moreau", "11111111-aaaa-4bbb-8ccc-000000000005"),
        new("Ines", "Duarte", "11111111-aaaa-4bbb-8ccc-000000000006"),
    ];

    /// <summary>Full name.</summary>
    public string Name => $"{GivenName} {Surname}";

    /// <summary>The id by which the Playground calls the person.</summary>
    public string UserId => $"user-{ObjectId[^1]}";

    /// <summary>Mail address, and sign-in name.</summary>
    public string Mail => $"{GivenName}.{Surname}@contoso.example".ToLowerInvariant();
}
