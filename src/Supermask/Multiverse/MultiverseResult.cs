using System.Text.Json.Serialization;
using Supermask.Judging;

namespace Supermask.Multiverse;

/// <summary>What was found out about the universes of a design: <c>reports/multiverse.json</c>.</summary>
public sealed record MultiverseResult
{
    /// <summary>The format that is written, and read: 2 has gaps, time ratios and tables.</summary>
    public const int PresentFormat = 2;

    /// <summary>The format.</summary>
    public int Format { get; init; } = PresentFormat;

    /// <summary>Name of the design.</summary>
    public required string Design { get; init; }

    /// <summary>SHA-256 over the keys of the runs that it rests on.</summary>
    public required string Runs { get; init; }

    /// <summary>Under what conditions it was measured.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The universes of the design that are not trained yet, by their names; they are not among the others.</summary>
    public required IReadOnlyList<string> Untrained { get; init; }

    /// <summary>The published numbers that at least one universe gives.</summary>
    public required IReadOnlyList<ComparedNumber> Numbers { get; init; }

    /// <summary>The universes, the nearest to the published numbers first.</summary>
    public required IReadOnlyList<UniverseResult> Universes { get; init; }

    /// <summary>The kinds of numbers after the first, in the order in which the numbers name them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> LaterKinds => [.. Numbers.Select(number => number.Kind).Distinct().Skip(1)];

    /// <summary>The tables that the numbers stand in; those of one table count as one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Tables => [.. Numbers.Select(number => number.Table).Distinct()];

    /// <summary>How many of the numbers are of a kind.</summary>
    /// <param name="kind">The kind, such as the name of an approach.</param>
    public int NumbersOf(string kind) => Numbers.Count(number => number.Kind == kind);

    /// <summary>How many numbers of a kind a universe gives as they are published.</summary>
    /// <param name="universe">The universe.</param>
    /// <param name="kind">The kind, such as the name of an approach.</param>
    public int Compatible(UniverseResult universe, string kind) => Numbers.Zip(universe.Distances)
        .Count(each => each.First.Kind == kind && each.Second is { } distance && SeedNoise.IsCompatible(distance));

    /// <summary>The universe of the default readings.</summary>
    public UniverseResult Default() => Universes.Single(universe => universe.Id == Universe.DefaultId);
}

/// <summary>A published number.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it is published.</param>
/// <param name="Table">The table that it counts to.</param>
/// <param name="Kind">The approach that gives it, a gap between two, or a ratio of times.</param>
/// <param name="Published">The published value.</param>
public sealed record ComparedNumber(string Name, string Place, string Table, string Kind, double Published)
{
    /// <summary>A number as it is compared.</summary>
    public static ComparedNumber Of(PublishedNumber number) => new(number.Name, number.Place, number.Table, number.Kind, number.Value);
}

/// <summary>One universe.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Name">What it does otherwise than the default, in words.</param>
/// <param name="MeanDistance">The mean over tables of its mean distance from their numbers, in units of seed noise.</param>
/// <param name="Nearest">The smallest mean distance when one seed is left out.</param>
/// <param name="Farthest">The largest.</param>
/// <param name="Compatible">How many numbers are compatible with the published ones.</param>
/// <param name="CompatibleTables">In how many tables all its numbers are.</param>
/// <param name="Means">The mean of each number over seeds, or rounds of timing; null where the universe lacks it.</param>
/// <param name="Distances">The distance of each number, measured less published; null where the universe lacks it.</param>
/// <param name="Claims">What it says of the claims that rest on trained networks; empty before they are judged.</param>
public sealed record UniverseResult(
    string Id,
    string Name,
    double MeanDistance,
    double Nearest,
    double Farthest,
    int Compatible,
    int CompatibleTables,
    IReadOnlyList<double?> Means,
    IReadOnlyList<double?> Distances,
    IReadOnlyList<ClaimInUniverse> Claims);

/// <summary>What a universe says of a claim.</summary>
/// <param name="Id">The claim.</param>
/// <param name="Verdict">The verdict, in words.</param>
/// <param name="Quantity">The quantity that decides under the default readings.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Mean">Its mean over seeds here; null where it is no number.</param>
/// <param name="Low">Lower end of its interval; null where there is none.</param>
/// <param name="High">Upper end.</param>
public sealed record ClaimInUniverse(
    string Id, string Verdict, string Quantity, string Unit, double? Mean, double? Low, double? High)
{
    /// <summary>A claim as this universe judges it, told by the comparison that decides under the default readings.</summary>
    public static ClaimInUniverse Of(ClaimEvidence here, ClaimEvidence byDefault)
    {
        var quantity = byDefault.Deciding.Quantity;
        var interval = here.Criteria.FirstOrDefault(criterion => criterion.Quantity == quantity)?.Interval;
        return new ClaimInUniverse(
            here.Id, here.Verdict, quantity, byDefault.Deciding.Unit, Finite(interval?.Mean), Finite(interval?.Low), Finite(interval?.High));
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
