namespace AdaptiveCards;

/// <summary>A number that tells elements apart within the process, whether or not they carry an id.</summary>
public class AdaptiveInternalID
{
    /// <summary>The number that no element has.</summary>
    public static readonly uint Invalid;

    private static uint s_last;

    private readonly uint _number;

    /// <summary>The id that stands for no element.</summary>
    public AdaptiveInternalID() : this(Invalid) { }

    private AdaptiveInternalID(uint number) => _number = number;

    /// <summary>The id given out last, on whatever thread.</summary>
    public static AdaptiveInternalID Current() => new(Volatile.Read(ref s_last));

    /// <summary>An id that was never given out before.</summary>
    public static AdaptiveInternalID Next() => new(Interlocked.Increment(ref s_last));

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is AdaptiveInternalID other && other._number == _number;

    /// <inheritdoc />
    public override int GetHashCode() => _number.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => _number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
