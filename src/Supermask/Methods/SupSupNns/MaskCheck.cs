namespace Supermask.Methods.SupSupNns;

/// <summary>
/// What the gradient of a batch by the alphas of k masks says of which mask it belongs to, and whether to any: with
/// <c>nu = softmax(-gradient)</c>, a new mask is due where <c>k max nu &lt; 1 + epsilon</c> (Wortsman et al. 2020, section 3.4).
/// </summary>
/// <remarks>nu has no temperature, so that the size of the gradient counts: it depends on outputs, depth and weights.</remarks>
public sealed record MaskCheck
{
    private MaskCheck(IReadOnlyList<double> shares) => Shares = shares;

    /// <summary>nu: the share of each mask, of a sum of 1, <c>[masks]</c>.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The mask with the largest share; of several alike the first.</summary>
    public int Likeliest => Enumerable.Range(0, Shares.Count).MaxBy(mask => Shares[mask]);

    /// <summary><c>k max nu</c>, from 1 where all masks are alike to k.</summary>
    public double Evidence => Shares.Count * Shares[Likeliest];

    /// <summary>The check of a gradient.</summary>
    /// <param name="gradient">The derivative of the objective by each alpha at equal alphas, <c>[masks]</c>, at least one.</param>
    public static MaskCheck Of(IReadOnlyList<double> gradient)
    {
        var least = gradient.Min();
        double[] weights = [.. gradient.Select(slope => Math.Exp(least - slope))];
        var sum = weights.Sum();
        return new([.. weights.Select(weight => weight / sum)]);
    }

    /// <summary>Whether no mask stands out by more than epsilon.</summary>
    public bool IsNew(double epsilon) => Evidence < 1 + epsilon;
}
