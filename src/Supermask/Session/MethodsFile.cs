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
        (string Variant, Runs.Arm Arm)[] stored =
            [.. KnownArms.Cells.Where(cell => !cell.Arm.IsExploratory && bench.Library.IsStored(cell.Variant, cell.Arm))];
        return
        [
            .. from study in bench.StudiesOf(stored, _ => { }, cancellation)
               from row in MethodRow.Of(study, AllPapers.PaperOf(study.Arm)?.Id ?? "", bench.Data.Name)
               orderby row.Method, row.Sequence, row.Tasks
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
    public IReadOnlyList<MethodRow> Read() => file.Read(text => EvidenceFolder.Deserialize<IReadOnlyList<MethodRow>>(text)) ?? [];
}
