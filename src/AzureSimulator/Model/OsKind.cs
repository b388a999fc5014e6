namespace AzureSimulator;

/// <summary>The operating system that a machine's OS disk carries.</summary>
public enum OsKind
{
    /// <summary>Windows.</summary>
    Windows,

    /// <summary>Linux.</summary>
    Linux,
}
