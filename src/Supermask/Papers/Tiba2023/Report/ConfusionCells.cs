using Supermask.Measuring;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Papers.Tiba2023.Report;

/// <summary>The cells of confusion matrices: counts, and colours for errors alone.</summary>
internal static class ConfusionCells
{
    private const double SmallestBound = 1;
    private const int FewestWithoutDecimals = 100;

    /// <summary>A cell: a right count stands out, an error has the colour of its share of the row in percent.</summary>
    public static HeatCell At(MeanConfusion confusion, int row, int column, ColorRamp ramp)
    {
        var (actual, predicted) = (confusion.Classes[row], confusion.Classes[column]);
        var text = Count(confusion[actual, predicted]);
        return row == column
            ? new HeatCell(text, IsBold: true)
            : new HeatCell(text, ramp.At(ShareOf(confusion, actual, predicted)));
    }

    /// <summary>A mean count: whole from a hundred on, one decimal below, and 0 where it never happens.</summary>
    public static string Count(double count) => count == 0 ? "0" : count.Fixed(count < FewestWithoutDecimals ? 1 : 0);

    /// <summary>The percent of a row at which colours end: the largest error of some matrices, rounded up.</summary>
    public static double BoundOf(IEnumerable<MeanConfusion> matrices) =>
        Math.Ceiling(matrices.SelectMany(Errors).Select(error => error.Percent).Append(SmallestBound).Max());

    /// <summary>How many images are right, and the most frequent error.</summary>
    public static string InWords(MeanConfusion confusion)
    {
        var right = confusion.Classes.Sum(digit => confusion[digit, digit]) / confusion.Classes.Sum(confusion.ImagesOf);
        var worst = Errors(confusion).MaxBy(error => error.Percent);
        return $"{(100 * right).Fixed(2)} % of the images are right. Most frequent error: {worst.Actual} predicted as "
            + $"{worst.Predicted}, {worst.Percent.Fixed(2)} % of its images.";
    }

    /// <summary>How many images a matrix leaves out; nothing where it leaves out none. Ends in a blank.</summary>
    public static string Outside(params IEnumerable<MeanConfusion> matrices)
    {
        var outside = matrices.Sum(matrix => matrix.Classes.Sum(matrix.ImagesOf)
            - matrix.Classes.Sum(actual => matrix.Classes.Sum(predicted => matrix[actual, predicted])));
        return outside < 1e-9 ? "" : $"{outside.Fixed(2)} images on average were predicted as a class that is not shown. ";
    }

    /// <summary>Mean counts of some matrices, each with the task that it is of.</summary>
    public static CsvText Data(IEnumerable<(string Task, MeanConfusion Matrix)> matrices) => new(
        ["task", "actual", "predicted", "mean count"],
        [.. from each in matrices
            from actual in each.Matrix.Classes
            from predicted in each.Matrix.Classes
            select (string[])
            [
                each.Task, CsvText.Whole(actual), CsvText.Whole(predicted), CsvText.Exact(each.Matrix[actual, predicted]),
            ]]);

    private static IEnumerable<(byte Actual, byte Predicted, double Percent)> Errors(MeanConfusion matrix) =>
        from actual in matrix.Classes
        from predicted in matrix.Classes
        where actual != predicted
        select (actual, predicted, ShareOf(matrix, actual, predicted));

    private static double ShareOf(MeanConfusion confusion, byte actual, byte predicted) =>
        100 * confusion[actual, predicted] / confusion.ImagesOf(actual);
}
