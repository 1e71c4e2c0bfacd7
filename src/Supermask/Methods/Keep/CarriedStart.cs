using static TorchSharp.torch;

namespace Supermask.Methods.Keep;

/// <summary>Scores that a task may start from.</summary>
/// <param name="Scores">The scores of each masked layer, <c>[layers][outputs, inputs]</c>.</param>
/// <param name="Drawn">What of them was drawn and not carried, likewise.</param>
/// <param name="Source">The task that is carried from; -1 where it is none or several.</param>
internal sealed record CarriedStart(IReadOnlyList<Tensor> Scores, IReadOnlyList<Tensor> Drawn, int Source);
