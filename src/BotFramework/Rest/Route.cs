using System.Runtime.CompilerServices;

namespace Microsoft.Rest;

/// <summary>Builds addresses of a REST API, and checks what goes into them.</summary>
internal static class Route
{
    /// <summary>An id as a path segment: what has a meaning in addresses is escaped, what would climb to another path is refused.</summary>
    public static string Escape(string id) =>
        id is "." or ".." ? throw new ValidationException("cannot be a relative path", nameof(id)) : Uri.EscapeDataString(id);

    /// <summary>The query of the parameters that have a value.</summary>
    public static string Query(params (string Name, string Value)[] parameters)
    {
        var given = parameters
            .Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}");
        return string.Join('&', given) is { Length: > 0 } query ? "?" + query : string.Empty;
    }

    /// <summary>Base and route with exactly one slash between them.</summary>
    public static Uri Join(Uri baseUri, string route) => new($"{baseUri.AbsoluteUri.TrimEnd('/')}/{route}");

    /// <summary>Refuses a call that lacks something.</summary>
    public static void Require(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is null) throw new ValidationException(ValidationRules.CannotBeNull, name);
    }
}
