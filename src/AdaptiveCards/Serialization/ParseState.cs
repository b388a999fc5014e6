using System.Globalization;

namespace AdaptiveCards;

/// <summary>What is learnt while one card is read: what was passed over, and which ids are taken.</summary>
internal sealed class ParseState
{
    private readonly Dictionary<string, List<Scope>> _taken = new(StringComparer.Ordinal);
    private readonly Stack<Scope> _open = new();

    public List<AdaptiveWarning> Warnings { get; } = [];

    public void Warn(string message) => Warnings.Add(new(-1, message));

    public void Warn(string message, AdaptiveWarning.WarningStatusCode code) => Warnings.Add(new((int)code, message));

    public void CheckLanguage(string language)
    {
        if (!string.IsNullOrEmpty(language) && !IsLanguage(language))
            Warn($"Invalid language identifier: {language}", AdaptiveWarning.WarningStatusCode.InvalidLanguage);
    }

    public void Enter(AdaptiveTypedElement element, string id)
    {
        var scope = new Scope { Element = element };
        if (!string.IsNullOrEmpty(id)) Take(id, scope);
        _open.Push(scope);
    }

    public void Leave() => _open.Pop();

    /// <summary>Goes into the fallback of the innermost element, which may carry that element's id.</summary>
    public AdaptiveTypedElement EnterFallback()
    {
        if (!_open.TryPeek(out var scope)) return null;
        scope.InFallback = true;
        return scope.Element;
    }

    public void LeaveFallback()
    {
        if (_open.TryPeek(out var scope)) scope.InFallback = false;
    }

    private void Take(string id, Scope scope)
    {
        if (!_taken.TryGetValue(id, out var others)) _taken[id] = others = [];
        if (others.Exists(other => !other.InFallback)) throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        others.Add(scope);
    }

    private static bool IsLanguage(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private sealed class Scope
    {
        public AdaptiveTypedElement Element { get; init; }

        public bool InFallback { get; set; }
    }
}
