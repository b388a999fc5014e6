namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is accepted. It may change the value, and it may answer the user itself: then the prompt does not ask again.</summary>
/// <typeparam name="T">The type of the value that the prompt asks for.</typeparam>
/// <param name="promptContext">The answer and what was understood of it.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>Whether the answer is accepted.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
