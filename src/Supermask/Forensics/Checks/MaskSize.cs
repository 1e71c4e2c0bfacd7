using Supermask.Common;
using Supermask.Forensics.Counts;
using Supermask.Forensics.Printed;

namespace Supermask.Forensics.Checks;

/// <summary>Which size of mask lies behind a table of t statistics.</summary>
public sealed class MaskSize : ICheck
{
    private const string Hypothesis = "t statistics of two masks are whole multiples of one step, which the size of the masks sets";

    // At a distance of this many steps a statistic is nearer to the middle between two multiples than to either.
    private const double Odd = 0.25;

    /// <inheritdoc/>
    public string Id => "mask-size";

    /// <inheritdoc/>
    public string Method => "Tries every size of mask, and finds the one at which all t statistics are whole multiples of one step, "
        + "and then the one whose rounding gives their digits.";

    /// <inheritdoc/>
    public string AppliesTo => "t-tests";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(Dossier dossier) =>
        dossier.Tested.Select(set => Run(set, dossier.SizeOf(set)!, dossier.Paper.Sizes));

    private static CheckResult Run(TableSet set, SizeSearch search, IReadOnlyList<MaskSizes> named)
    {
        var about = set.About(set.Tests!.Label);
        if (!search.HasStep)
        {
            return CheckResult.Open(
                about,
                search.Scan.Tried == 0
                    ? "The statistics are printed with too few digits to show a step."
                    : $"No size fits: at the best, {search.Scan.Best.Entries}, the statistics are "
                        + $"{search.Scan.Best.Misfit.Show()} steps from whole multiples in the root mean square; without a step they are 0.29.",
                Hypothesis);
        }

        var factor = Math.Sqrt(search.Scan.HalfDenseEntries / 2);
        var rows = set.Tests.Tests
            .Select(test => (Test: test, Multiple: test.T.Real * factor))
            .Where(each => Math.Abs(each.Multiple - Math.Round(each.Multiple)) > Odd)
            .Select(each => new OddRow(
                set.Tests.Label, each.Test.Pair, $"t = {each.Test.T} is {each.Multiple.Show()} steps, no whole number"))
            .ToList();
        var found = $"{StepText(search.Scan)} {DigitText(search, set.Tests.Tests.Count)} {NamedText(search, named)}";
        if (search.IsCertain && named.Count > 0 && named.All(size => size.Entries != search.Winner!.Entries))
        {
            rows.Add(new OddRow(set.Tests.Label, "all", $"{search.Winner!.Entries} entries are none of the sizes that the paper names"));
        }

        return CheckResult.Exact(about, found, Hypothesis, rows);
    }

    private static string StepText(SizeScan scan) =>
        $"Of {scan.Tried} sizes, {scan.Best.Entries} has the best step for half-dense masks: the statistics are "
        + $"{scan.Best.Misfit.Show()} steps from whole multiples in the root mean square, against {scan.Next?.Misfit.Show() ?? "none"} at "
        + $"the next best, {scan.Next?.Entries}, and 0.29 without a step. By chance this comes with a probability below 1 in 10 to the "
        + $"{Math.Floor(-scan.LogChance):F0}. The step is that of {scan.HalfDenseEntries:F0} half-dense entries, or of more at another density.";

    private static string DigitText(SizeSearch search, int count) => search switch
    {
        { IsCertain: true } => $"Their digits single out {search.Winner!.Entries}: {search.Winner.Matched} of {count} statistics "
            + $"come out at every printed digit; the next best size, {search.RunnerUp?.Entries}, gives {search.RunnerUp?.Matched}.",
        { RunnerUp: not null } => $"Their digits do not tell {search.Winner!.Entries} from other sizes, such as {search.RunnerUp.Entries}.",
        _ => $"No size gives most of their digits; {search.Winner!.Entries} is the nearest.",
    };

    private static string NamedText(SizeSearch search, IReadOnlyList<MaskSizes> named) => named.Count == 0
        ? "The paper names no sizes."
        : "By step alone: " + string.Join(", ", named.Select(size =>
            $"{size.Name} ({size.Entries}) {search.Scan.At(size.Entries).Misfit.Show()}")) + ".";
}
