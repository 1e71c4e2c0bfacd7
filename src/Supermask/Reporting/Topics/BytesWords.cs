using Supermask.Measuring.Statistics;
using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Topics;

/// <summary>The words of a figure that sets accuracy against what is kept.</summary>
internal static class BytesWords
{
    private const int Decimals = 2;

    /// <summary>The words.</summary>
    /// <param name="name">What it is about, of which its name in files is made.</param>
    /// <param name="of">The networks, in words that follow a comma.</param>
    /// <param name="conditions">Under what conditions they were measured.</param>
    public static SeriesWords Of(string name, string of, string conditions) => new(
        FileNames.Safe(name.ToLowerInvariant()),
        $"Accuracy against bytes kept, {of}",
        $"The mean accuracy of all tasks after the last, with its 90 % interval, over the bytes that are kept; numbers are those of the table. {conditions}",
        "bytes kept", "accuracy in %", Decimals)
    {
        IsLogarithmic = true,
        IsJoined = false,
        HasTicksAtPoints = false,
        Bounds = ValueBounds.Percent,
        ShowAcross = CellText.Bytes,
    };
}
