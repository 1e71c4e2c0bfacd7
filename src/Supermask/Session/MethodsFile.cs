using System.Text.Json;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers;
using Supermask.Runs;

namespace Supermask.Session;

/// <summary>The table of methods: what came of each of them, as far as its networks are there.</summary>
/// <param name="bench">The work that it belongs to.</param>
/// <param name="benches">That on other data sets.</param>
public sealed class MethodsFile(Workbench bench, DataBenches benches)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "methods", "make methods");

    /// <summary>
    /// The rows of all networks that the store has whole, and those recorded of others that today's code would train alike; trains
    /// nothing.
    /// </summary>
    public IReadOnlyList<MethodRow> Measure(CancellationToken cancellation)
    {
        MethodRow[] here =
        [
            .. RowsOn(bench, KnownArms.Stored(bench.Library), cancellation),
            .. from other in benches.Others
               from row in RowsOn(other, [.. TrainedPart.CellsOnOtherData(TrainedPart.All, onRequest: true).Where(cell => other.Library.IsStored(cell.Variant, cell.Arm))], cancellation)
               select row,
        ];
        var isHere = here.Select(row => (row.Data, row.Sequence, row.Arm)).ToHashSet();
        var recorded = (file.ReadRecorded(Rows) ?? []).Where(row => !isHere.Contains((row.Data, row.Sequence, row.Arm)) && Holds(row));
        return
        [
            .. from row in here.Concat(recorded)
               orderby row.Method, row.Data != bench.Data.Name, row.Sequence, row.Tasks
               select row,
        ];
    }

    /// <summary>Keeps the table.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(IReadOnlyList<MethodRow> rows, bool record) => file.Write(EvidenceFolder.Serialize(rows), record);

    /// <summary>The rows, measured here or where they were recorded; empty where there are none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IReadOnlyList<MethodRow> Read() => file.Read(Rows) ?? [];

    // As far as the data are here to tell.
    private bool Holds(MethodRow row) => benches.TryOn(row.Data)?.WouldTrain(row.Sequence, row.Arm, row.Keys) ?? true;

    private static IEnumerable<MethodRow> RowsOn(Workbench at, IReadOnlyList<(string Variant, Arm Arm)> cells, CancellationToken cancellation) =>
        from study in at.StudiesOf(cells, _ => { }, cancellation)
        from row in MethodRow.Of(study, AllPapers.PaperOf(study.Arm)?.Id ?? "", at.Data.Name)
        select row with
        {
            Quantities = [.. row.Quantities, .. row.Inference is null ? TransferRows.Of(at, study, cancellation) : []],
            IsStandIn = at.Data.IsStandIn,
            Machine = at.Provenance.Machine,
            Date = at.Provenance.Date,
            Keys = at.Library.KeysOf(study.Variant, study.Arm),
        };

    private static MethodRow[] Rows(string text)
    {
        var rows = EvidenceFolder.Deserialize<IReadOnlyList<MethodRow?>?>(text);
        return rows is not null && rows.All(IsWhole) ? [.. rows.OfType<MethodRow>()] : throw new JsonException("A row has no names, no interval, no runs or nothing kept.");
    }

    private static bool IsWhole(MethodRow? row) => row is
    {
        Method: not null, Setting: not null, Data: not null, Sequence: not null, Network: not null, Interval: [_, _], Tasks: > 0, Seeds: > 0, BytesKept: > 0, Machine: not null, Date: not null, Arm: not null, Keys: not null,
    };
}
