namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings other dialogs with it: a <see cref="DialogSet"/> takes them in together.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that this one needs beside it.</summary>
    IEnumerable<Dialog> GetDependencies();
}
