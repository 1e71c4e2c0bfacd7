using Supermask.Comparing.Transfer;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Measuring.Statistics;
using Supermask.Reporting.Tables;

namespace Supermask.Unit.Docs;

/// <summary>The README's table on transfer, taken from <c>reports/methods.json</c>; no lines before its networks are recorded.</summary>
internal static class RecordedTransfer
{
    private const string Accuracy = "mean accuracy of later tasks";

    private static readonly string[] Header =
        ["tasks", "cold start", "keep", "its share of the steps", "carry", "its share of the steps", "networks each"];

    private static readonly GeneratedSection Section = new("reports/methods.json");

    /// <summary>The README with this table as the recorded rows have it.</summary>
    public static string Render(string readme, string recorded)
    {
        var rows = EvidenceFolder.Deserialize<IReadOnlyList<MethodRow>>(recorded).Where(row => row.Inference is null).ToLookup(row => row.Arm);
        return Section.In(readme, GeneratedSection.Table(
            Header,
            from arm in TransferArms.All
            where arm.Arm == arm.Cold
            from cold in rows[arm.Arm.Name]
            orderby cold.Data != "MNIST"
            let carrying = new[] { "keep", "carry" }.SelectMany(method => Cells(arm, method, cold.Data, rows))
            select (string[])[$"{arm.Sequence}{(cold.Data == "MNIST" ? "" : $", {cold.Data}")}", Of(cold, Accuracy).PlusMinus(2), .. carrying, $"{cold.Seeds}"]));
    }

    private static IEnumerable<string> Cells(TransferArm cold, string method, string data, ILookup<string, MethodRow> rows)
    {
        var arm = TransferArms.All.Single(each => (each.Cold, each.Name) == (cold.Arm, method));
        var row = rows[arm.Arm.Name].Single(each => each.Data == data);
        var share = Of(row, TransferSpeed.Name);
        return [Of(row, Accuracy).PlusMinus(2), $"{share.Mean.Fixed(2)} ({share.Fixed(2)})"];
    }

    private static Interval Of(MethodRow row, string quantity) => row.Quantities.Single(each => each.Name == quantity).Over(row.Seeds);
}
