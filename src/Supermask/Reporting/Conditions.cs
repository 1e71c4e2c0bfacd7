using Supermask.Judging;
using Supermask.Measuring;

namespace Supermask.Reporting;

/// <summary>Under what conditions numbers were measured, in the one line that every table and figure carries.</summary>
/// <param name="Dataset">What the data is called.</param>
/// <param name="IsStandIn">Whether drawn digits stood in for MNIST.</param>
/// <param name="Machine">Processor, cores and system.</param>
public sealed record Conditions(string Dataset, bool IsStandIn, string Machine)
{
    /// <summary>When it was measured, as an ISO date; empty where that is not told.</summary>
    public string Date { get; init; } = "";

    /// <summary>The conditions of a whole report.</summary>
    public static Conditions Of(ReportInput input) => Of(input.DatasetName, input.Provenance);

    /// <summary>The conditions of one claim, which may have been measured on another machine.</summary>
    public static Conditions Of(ClaimEvidence claim) => Of(claim.Dataset, claim.Provenance);

    /// <summary>The conditions of numbers some of which may have been measured elsewhere, or before.</summary>
    /// <param name="dataset">What the data is called.</param>
    /// <param name="isStandIn">Whether drawn digits stood in for MNIST.</param>
    /// <param name="measured">Where and when each number was measured.</param>
    public static Conditions OfEach(string dataset, bool isStandIn, IReadOnlyCollection<(string Machine, string Date)> measured) =>
        new(dataset, isStandIn, Each(measured.Select(each => each.Machine))) { Date = Each(measured.Select(each => each.Date)) };

    /// <summary>The line for a result over a number of seeds, which is 0 where it depends on none.</summary>
    /// <param name="seeds">The number.</param>
    /// <param name="countedAs">What is counted, where it is not seeds that repeat the measurement.</param>
    public string Line(int seeds, string countedAs = Measurement.Seeds) => seeds switch
    {
        0 => Line("Depends on no seed"),
        1 => Line($"n = 1 {countedAs.TrimEnd('s')}"),
        _ => Line($"n = {seeds} {countedAs}"),
    };

    /// <summary>The line for a result over these networks, of which some arms may have more seeds than others.</summary>
    public string Line(IReadOnlyList<RunStudy> studies) => Line([.. studies.Select(study => study.Runs.Count)]);

    /// <summary>The line for results of which some are over more seeds than others.</summary>
    /// <param name="seeds">The number of seeds of each; at least one.</param>
    public string Line(IReadOnlyCollection<int> seeds) => seeds.Min() == seeds.Max() ? Line(seeds.Max()) : Line($"n = {seeds.Min()} to {seeds.Max()} seeds");

    /// <summary>The line for what the first of a number of seeds shows.</summary>
    public string FirstSeedLine(int seeds) => seeds > 1 ? Line($"n = 1 seed, the first of {seeds}") : Line(seeds);

    private static Conditions Of(string dataset, Provenance provenance) =>
        new(dataset, provenance.StandIn, provenance.Machine) { Date = provenance.Date };

    private static string Each(IEnumerable<string> parts) => string.Join(" and ", parts.Distinct().Order(StringComparer.Ordinal));

    private string Line(string seeds) => $"{seeds}; {Data}; {Machine}{(Date.Length > 0 ? $"; measured {Date}" : "")}.";

    private string Data => IsStandIn ? $"NOT MNIST: {Dataset}, drawn in its place, which decide no claim" : Dataset;
}
