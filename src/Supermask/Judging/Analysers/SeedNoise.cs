using Supermask.Common;

namespace Supermask.Judging.Analysers;

/// <summary>Says where a published difference of two arms is no larger than the difference that seeds alone make.</summary>
public sealed class SeedNoise : IAnalyser
{
    // Two standard deviations either way leave out 5 % of a normal distribution.
    private const double Share95 = 1.96;

    // Experiment 2 averages ten training rounds (4.2.2; A21, read as repetitions).
    private const string AveragedExperiment = "exp2";
    private const int Rounds = 10;

    /// <inheritdoc/>
    public string Id => "seed-noise";

    /// <inheritdoc/>
    public IEnumerable<Finding> Analyse(LedgerEntry claim, IReadOnlyList<Criterion> criteria) =>
        from criterion in criteria
        where criterion is { Published: not null, SeedNoise: > 0 }
            && Math.Abs(criterion.Published.Value) < Share95 * criterion.SeedNoise
        select new Finding(Id, Text(criterion, claim.Experiment == AveragedExperiment));

    private static string Text(Criterion criterion, bool isAveraged)
    {
        var (published, one) = (criterion.Published!.Value, Share95 * criterion.SeedNoise!.Value);
        var text = $"Two single runs that differ by nothing but their seeds lie up to {one.Show(criterion.Unit)} apart in 95 % of "
            + $"cases; the published {published.Show(criterion.Unit)} lies within that.";
        if (!isAveraged)
        {
            return text;
        }

        var mean = one / Math.Sqrt(Rounds);
        return $"{text} For means of {Rounds} rounds, if that is what the source averages, the bound is "
            + $"{mean.Show(criterion.Unit)}, and the published difference lies {(Math.Abs(published) < mean ? "within" : "beyond")} it.";
    }
}
