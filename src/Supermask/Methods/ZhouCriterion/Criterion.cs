using Supermask.Common;
using static TorchSharp.torch;

namespace Supermask.Methods.ZhouCriterion;

/// <summary>By what of a weight, where it starts (<c>w_i</c>) and where training takes it (<c>w_f</c>), a mask keeps it.</summary>
public enum Criterion
{
    /// <summary><c>max(0, w_i w_f / abs(w_i))</c>: the magnitude that it ends with, 0 where training turned its sign.</summary>
    LargeFinalSameSign,

    /// <summary><c>abs(w_f)</c>, by which lottery tickets are found (Frankle and Carbin 2019).</summary>
    LargeFinal,

    /// <summary><c>abs(w_i)</c>.</summary>
    LargeInitial,

    /// <summary><c>abs(w_f) - abs(w_i)</c>.</summary>
    MagnitudeIncrease,

    /// <summary><c>abs(w_f - w_i)</c>.</summary>
    Movement,

    /// <summary>Nothing: the scores are drawn.</summary>
    Random,
}

/// <summary>The scores of criteria.</summary>
public static class Criteria
{
    /// <summary>The scores of a layer's weights, <c>[outputs, inputs]</c>: those with the largest are kept.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="start">The weights as they started, <c>[outputs, inputs]</c>.</param>
    /// <param name="end">The weights as training left them, of the same shape.</param>
    /// <param name="random">The stream of scores that are drawn.</param>
    public static Tensor Scores(Criterion criterion, Tensor start, Tensor end, Randomness random)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var scores = criterion switch
        {
            Criterion.LargeFinalSameSign => start.sign().mul(end).relu(),
            Criterion.LargeFinal => end.abs(),
            Criterion.LargeInitial => start.abs(),
            Criterion.MagnitudeIncrease => end.abs().Minus(start.abs()),
            Criterion.Movement => end.Minus(start).abs(),
            Criterion.Random => Drawn(start, random),
            _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "This criterion has no scores."),
        };
        return scores.MoveToOuterDisposeScope();
    }

    private static Tensor Drawn(Tensor like, Randomness random)
    {
        using var generator = random.Generator();
        return rand(like.shape, generator: generator);
    }
}
