namespace Supermask.Methods.Gem;

/// <summary>
/// The quadratic programme of GEM (Lopez-Paz and Ranzato 2017, equation 11) in the multiples v by which the gradients of earlier
/// tasks are added: the least of <c>v A v / 2 + b v</c> with every <c>v_k</c> at least the margin.
/// </summary>
/// <remarks>
/// Solved exactly by coordinate descent, which converges for every positive semidefinite A and, other than the library that the
/// authors use, also for a singular one.
/// </remarks>
public static class ConstraintProgramme
{
    private const double Tolerance = 1e-10;
    private const int MostRounds = 100_000;

    /// <summary>The multiples, <c>[constraints]</c>.</summary>
    /// <param name="products">A: products of the gradients of earlier tasks, <c>[constraints, constraints]</c>.</param>
    /// <param name="along">b: their products with the gradient of the step, <c>[constraints]</c>.</param>
    /// <param name="margin">The least multiple.</param>
    public static double[] Solve(double[,] products, double[] along, double margin)
    {
        var multiples = Enumerable.Repeat(margin, along.Length).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            if (Improve(multiples, products, along, margin) <= Tolerance)
            {
                break;
            }
        }

        return multiples;
    }

    // One round over all multiples; how far the furthest went.
    private static double Improve(double[] multiples, double[,] products, double[] along, double margin)
    {
        var furthest = 0.0;
        for (var at = 0; at < multiples.Length; at++)
        {
            // A task without a gradient constrains nothing.
            if (products[at, at] <= 0)
            {
                continue;
            }

            var slope = along[at] + Enumerable.Range(0, multiples.Length).Sum(other => products[at, other] * multiples[other]);
            var next = Math.Max(margin, multiples[at] - (slope / products[at, at]));
            furthest = Math.Max(furthest, Math.Abs(next - multiples[at]));
            multiples[at] = next;
        }

        return furthest;
    }
}
