using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Parts;

/// <summary>Figures and tables that belong together: a group in the gallery, among the tables and on the page of its experiment.</summary>
/// <param name="Id">Its name in links, such as <c>data</c>, unlike that of every other part.</param>
/// <param name="Experiment">The part of the ledger that it belongs to, as its paper's chapters name it.</param>
/// <param name="Heading">What they are about.</param>
/// <param name="Figures">The figures in the order in which they are shown; may be none.</param>
/// <param name="Tables">The tables in the order in which they are shown; may be none.</param>
public sealed record ReportPart(
    string Id, string Experiment, string Heading, IReadOnlyList<IFigure> Figures, IReadOnlyList<ReportTable> Tables);
