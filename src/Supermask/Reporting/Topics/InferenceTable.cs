using Supermask.Measuring.Survey;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>The shares of right decisions behind a figure, one a row.</summary>
internal static class InferenceTable
{
    private const int Decimals = 2;

    /// <summary>The table.</summary>
    /// <param name="survey">What they are a part of.</param>
    /// <param name="shares">The shares.</param>
    /// <param name="figure">The figure that it stands beside.</param>
    public static ReportTable Of(MaskSurvey survey, IReadOnlyList<InferredShare> shares, SeriesWords figure) => new(
        figure.Id,
        $"{figure.Title}, in numbers",
        $"Decisions that find the task of their images, in percent. {survey.Line([.. shares.Select(share => (share.Network, share.Values.Count))])}",
        [
            Column.Words("networks"), Column.Number("tasks"), Column.Number("images"), Column.Number("outputs"), Column.Words("found by"),
            Column.Words("batch norm"), Column.Number("right in %"), Column.Number("90 % interval"), Column.Number("n"),
        ],
        [.. shares.OrderBy(share => share.Network.HasBatchNorm).ThenBy(share => NetworkName.Of(share.Network), StringComparer.Ordinal)
            .ThenBy(share => (share.Norms, share.Rule, share.Objective)).ThenBy(share => share.Tasks).ThenBy(share => share.Images)
            .Select(share => (string[])
            [
                NetworkName.Of(share.Network),
                CellText.Whole(share.Tasks),
                CellText.Whole(share.Images),
                CellText.Whole(share.Network.Outputs),
                $"{share.Rule}, {share.Objective}",
                share.Network.HasBatchNorm ? share.Norms : "none",
                share.Interval.Mean.Fixed(Decimals),
                share.Interval.Fixed(Decimals),
                CellText.Whole(share.Values.Count),
            ])],
        NetworkName.Note);
}
