namespace Supermask.Networks.Fast;

/// <summary>RMSprop with what it remembers of the tensors that it trains.</summary>
/// <param name="Rule">How a step changes an entry.</param>
/// <param name="Squares">The running means of squared gradients.</param>
internal sealed record Optimiser(RmsProp Rule, RunningSquares Squares);
