using System.Numerics;

namespace Supermask.Networks.Masks;

/// <summary>
/// 1 for the given share of a layer's scores that are largest without their sign, as the code of edge-popup has it (Ramanujan et
/// al. 2020). The gradient passes through the absolute value.
/// </summary>
/// <remarks>
/// Of n scores <c>n - round((1 - share) n)</c> are used, counted as whole numbers: in doubles 0.9 of 10 would keep all ten. Of equal
/// scores those that come first in the layer are left out first, as a stable ascending sort would.
/// </remarks>
public sealed record TopShareRule : MaskRule
{
    /// <inheritdoc/>
    public override string Name => "top share";

    /// <summary>The share of a layer's weights that is used: a half.</summary>
    public double Share { get; init; } = 0.5;

    /// <summary>How many of so many scores are used.</summary>
    public int KeptOf(long scores) => (int)(scores - (long)Math.Round((1 - Share) * scores));

    /// <inheritdoc/>
    public override IEnumerable<string> Problems() => Share is > 0 and <= 1
        ? []
        : [string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"a share of {100 * Share} % of the weights was to be used; it is above 0 and at most 100 %")];

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<float> scores, Span<float> mask)
    {
        if (KeptOf(scores.Length) is > 0 and var kept)
        {
            var near = LastMask.OfRank(scores, mask, kept, out var isRight);
            if (!isRight)
            {
                var (least, tied) = near ?? LargestSizes.OfRank(scores, kept);
                LargestSizes.Mark(scores, least, mask);
                LeaveOut(scores, least, tied, mask);
            }
        }
        else
        {
            mask.Clear();
        }
    }

    /// <inheritdoc/>
    internal override Vector<float> PassThrough(Vector<float> gradients, Vector<float> scores) => Vector.ConditionalSelect(
        Vector.GreaterThan(scores, Vector<float>.Zero),
        gradients,
        Vector.ConditionalSelect(Vector.LessThan(scores, Vector<float>.Zero), -gradients, Vector<float>.Zero));

    // The first ones of those that are as large as the least that is used.
    private static void LeaveOut(ReadOnlySpan<float> scores, float least, int excess, Span<float> mask)
    {
        for (var entry = 0; excess > 0; entry++)
        {
            if (Math.Abs(scores[entry]) == least)
            {
                mask[entry] = 0;
                excess--;
            }
        }
    }
}
