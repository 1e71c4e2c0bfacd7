using System.Text.Json;
using Supermask.Judging;
using Supermask.Measuring;
using Supermask.Papers;

namespace Supermask.Session;

/// <summary>The table of methods: what came of each of them, as far as its networks are there.</summary>
/// <param name="bench">The work that it belongs to.</param>
public sealed class MethodsFile(Workbench bench)
{
    private readonly RecordedFile file = new(bench.Settings.ReportsFolder, "methods", "make methods");

    /// <summary>The rows of all networks that the store has whole; trains nothing.</summary>
    public IReadOnlyList<MethodRow> Measure(CancellationToken cancellation)
    {
        var (isStandIn, machine, date) = (bench.Data.IsStandIn, bench.Provenance.Machine, bench.Provenance.Date);
        return
        [
            .. from study in bench.StudiesOf(KnownArms.Stored(bench.Library), _ => { }, cancellation)
               from row in MethodRow.Of(study, AllPapers.PaperOf(study.Arm)?.Id ?? "", bench.Data.Name)
               orderby row.Method, row.Sequence, row.Tasks
               select row with { IsStandIn = isStandIn, Machine = machine, Date = date },
        ];
    }

    /// <summary>Keeps the table.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="record">Whether it takes the place of what is committed.</param>
    /// <returns>The file.</returns>
    public string Write(IReadOnlyList<MethodRow> rows, bool record) => file.Write(EvidenceFolder.Serialize(rows), record);

    /// <summary>The rows, measured here or where they were recorded; empty where there are none.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public IReadOnlyList<MethodRow> Read() => file.Read(text =>
    {
        var rows = EvidenceFolder.Deserialize<IReadOnlyList<MethodRow?>?>(text);
        return rows is not null && rows.All(IsWhole) ? rows.OfType<MethodRow>().ToArray() : throw new JsonException("A row has no names, no interval or nothing kept.");
    }) ?? [];

    private static bool IsWhole(MethodRow? row) => row is
    {
        Method: not null, Setting: not null, Data: not null, Sequence: not null, Network: not null, Interval: [_, _], Tasks: > 0, Seeds: > 0, BytesKept: > 0, Machine: not null, Date: not null,
    };
}
