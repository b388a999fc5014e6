using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The checks that several dialogs make of what they are given.</summary>
internal static class Require
{
    /// <summary>Refuses an id that is null or blank.</summary>
    /// <exception cref="ArgumentNullException">The id is missing, which blank means too.</exception>
    public static string Id(string id, [CallerArgumentExpression(nameof(id))] string name = null) =>
        string.IsNullOrWhiteSpace(id) ? throw new ArgumentNullException(name) : id;

    /// <summary>Refuses a cancellation token where a value of the dialog belongs: any object fits there, and the compiler cannot tell.</summary>
    /// <exception cref="ArgumentException">The value is a cancellation token.</exception>
    public static void NotAToken(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is CancellationToken)
            throw new ArgumentException("A cancellation token was given where a value belongs. Did you mean to name the argument?", name);
    }
}
