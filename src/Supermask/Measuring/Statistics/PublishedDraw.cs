namespace Supermask.Measuring.Statistics;

/// <summary>
/// A number that others printed, as one more draw of what is measured here. It lies from the mean of the draws here as far as its
/// own draw, the uncertainty of the mean and the rounding of print let it: the yardstick of the verdicts and of the multiverse.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="Step">One unit of its last printed digit; 0 where it was recovered to the last.</param>
/// <param name="Networks">How many networks it is the mean of.</param>
public readonly record struct PublishedDraw(double Value, double Step, int Networks = 1)
{
    /// <summary>The standard deviation of its distance from the mean of some draws.</summary>
    /// <param name="spread">The standard deviation of one draw.</param>
    /// <param name="count">How many draws the mean is of.</param>
    /// <remarks>A rounded number is spread evenly over one step, whose variance is a twelfth of its square.</remarks>
    public double Error(double spread, int count) =>
        Math.Sqrt((spread * spread * ((1.0 / count) + (1.0 / Networks))) + (Step * Step / 12));

    /// <summary>How far a mean lies from it, in those standard deviations: positive where the mean is larger.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="spread">The standard deviation of one draw.</param>
    /// <param name="count">How many draws the mean is of.</param>
    public double Distance(double mean, double spread, int count) => (mean - Value) / Error(spread, count);
}
