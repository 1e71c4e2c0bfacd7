using Supermask.Common;
using Supermask.Measuring.Statistics;

namespace Supermask.Judging;

/// <summary>Whether the exact sign-flip test bears out what an interval says of a difference.</summary>
/// <param name="Passes">Whether it does, or has no say.</param>
/// <param name="InWords">What it adds to the sentence about the interval; empty where there are no seeds.</param>
internal readonly record struct SignFlipCheck(bool Passes, string InWords)
{
    /// <summary>Checks that values lie above a bound.</summary>
    /// <param name="values">One value a seed; none where the value is certain.</param>
    /// <param name="bound">The bound that the interval was compared with.</param>
    /// <param name="error">The share of wrong decisions that is allowed.</param>
    public static SignFlipCheck Of(IReadOnlyList<double> values, double bound, double error)
    {
        if (values.Count == 0)
        {
            return new(true, "");
        }

        if (!SignFlip.CanTest(values.Count))
        {
            return new(true, values.Count < SignFlip.Fewest
                ? $"; with {values.Count} seeds only Student's interval speaks"
                : $"; with more than {SignFlip.Most} seeds Student's interval speaks alone");
        }

        var p = SignFlip.P(values, bound);
        return p <= error
            ? new(true, $"; the sign-flip test agrees (p {p.Show()})")
            : new(false, $", but the sign-flip test does not bear that out (p {p.Show()})");
    }
}
