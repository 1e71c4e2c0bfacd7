using Supermask.Measuring.Survey;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>Do masks of different tasks share more than chance gives? Asked of every rule that makes masks, and at every density.</summary>
internal sealed class OverlapTopic : Topic
{
    private const int Decimals = 2;

    // Masks of scores that tasks share have tens of points in common, beside which those of others could not be told apart.
    private const double End = 5;

    /// <inheritdoc/>
    public override string Title => "Overlap of the family";

    /// <inheritdoc/>
    public override string Label => "Overlap";

    /// <inheritdoc/>
    public override string FileName => "overlap.html";

    /// <inheritdoc/>
    public override string Lead =>
        "The dissertation asks of one rule whether the masks of different tasks overlap beyond chance. Here it is asked of all its relatives. "
        + "The overlap is the Jaccard index: of the weights that either mask uses, the share that both use. Two masks that share nothing but "
        + "chance overlap too, the more the denser they are; what tasks share is the overlap less that.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features => ["Do masks of different tasks overlap beyond chance?"];

    /// <inheritdoc/>
    public override IEnumerable<TopicSection> Sections(ReportInput input)
    {
        if (input.Survey is not { Overlaps.Count: > 0 } survey)
        {
            yield break;
        }

        MaskOverlap[] overlaps =
        [
            .. survey.Overlaps.OrderBy(overlap => overlap.Rule, StringComparer.Ordinal).ThenBy(Density)
                .ThenBy(overlap => NetworkName.Of(overlap.Network), StringComparer.Ordinal),
        ];
        var conditions = survey.Line([.. overlaps.Select(overlap => (overlap.Network, overlap.Whole.Count))]);
        yield return new TopicSection(
            "By the density of masks",
            "Each number stands for the networks of one arm, as the table numbers them. At 0 masks overlap as independent ones do.",
            DensityFigure(overlaps, conditions),
            OverlapTables.Whole(overlaps, conditions));
        yield return new TopicSection(
            "Network by network, and by layer",
            "The same numbers by the rule that makes masks, all layers together and each by itself.",
            Lanes(overlaps, conditions),
            OverlapTables.ByLayer(overlaps, conditions));
    }

    private static double Density(MaskOverlap overlap) => overlap.Whole.Average(seed => seed.Density);

    private static double? EndOf(MaskOverlap[] overlaps) => overlaps.Any(overlap => Math.Abs(overlap.Excess.Mean) <= End) ? End : null;

    private static SeriesFigure DensityFigure(MaskOverlap[] overlaps, string conditions) => new(
        new SeriesWords(
            "overlap-by-density",
            "Overlap beyond chance by the density of masks",
            $"The overlap of two tasks less what chance gives at their densities, in all masked layers together, averaged over pairs of tasks: the mean over networks and its 90 % interval. An arrow points to what lies beyond the axis. {conditions}",
            "weights that a mask uses in %", "overlap beyond chance in points", Decimals)
        {
            IsJoined = false,
            HasTicksAtPoints = false,
            HasLineAt0 = true,
            End = EndOf(overlaps),
        },
        [.. overlaps.Index().GroupBy(each => each.Item.Network.Sequence)
            .Select(sequence => new Series(
                $"{sequence.Key} tasks",
                [.. sequence.Select(each => new SeriesPoint(Density(each.Item), each.Item.Excess) { Label = CellText.Whole(each.Index + 1) })]))]);

    private static LayerLanes Lanes(MaskOverlap[] overlaps, string conditions) => new(
        new LaneWords(
            "overlap-by-layer",
            "Overlap beyond chance, network by network",
            $"In points, with the 90 % interval of the mean over networks, which stands in figures at the right. Layers are counted from the inputs on. An arrow points to what lies beyond the axis. {conditions}",
            "points beyond chance", Decimals,
            EndOf(overlaps)),
        [.. overlaps.GroupBy(overlap => overlap.Rule).Select(rule => new LaneGroup(
            rule.Key,
            [.. rule.Select(overlap => new Lane(NetworkName.Of(overlap.Network), overlap.Excess, [.. overlap.Layers.Select(layer => layer.Excess)]))]))]);
}
