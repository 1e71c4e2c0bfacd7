using Supermask.Measuring.Survey;
using Supermask.Reporting.Figures;

namespace Supermask.Reporting.Topics;

/// <summary>Whether carrying raises the overlap of masks above chance, and in which layer.</summary>
internal static class TransferOverlap
{
    private const int Decimals = 2;

    /// <summary>The section.</summary>
    /// <param name="overlaps">The overlaps of the networks by which transfer is studied.</param>
    /// <param name="survey">The survey that they are of.</param>
    public static TopicSection Of(MaskOverlap[] overlaps, MaskSurvey survey)
    {
        var conditions = survey.Line([.. overlaps.Select(overlap => (overlap.Network, overlap.Whole.Count))]);
        var words = new LaneWords(
            "transfer-overlap",
            "Overlap beyond chance of masks that start from others",
            "In points, with the 90 % interval of the mean over networks, which stands in figures at the right. Layers are counted from the inputs on. "
            + conditions,
            "points beyond chance", Decimals, null);
        return new TopicSection(
            "Do masks then overlap?",
            "Masks that were learned from fresh scores overlap as chance has it. Those that start from what others learned do not.",
            new LayerLanes(words,
            [
                .. overlaps.GroupBy(overlap => overlap.Network.Sequence).Select(sequence => new LaneGroup(
                    $"{sequence.Key} tasks",
                    [.. sequence.Select(overlap => new Lane(NetworkName.Of(overlap.Network), overlap.Excess, [.. overlap.Layers.Select(layer => layer.Excess)]))])),
            ]),
            OverlapTables.ByLayer(overlaps, conditions) with { Id = words.Id });
    }
}
