using Supermask.Reporting.Figures;
using Supermask.Reporting.Tables;

namespace Supermask.Reporting.Parts;

/// <summary>Other readings of the source: the universes, the published numbers in them, and the declared space.</summary>
internal static class MultiversePart
{
    /// <summary>Its name in links.</summary>
    public const string Id = "readings";

    /// <summary>The one part; none where no multiverse was measured.</summary>
    public static IEnumerable<ReportPart> Of(ReportInput input, Conditions conditions)
    {
        if (input.Multiverse is not { Result: var result } answers)
        {
            yield break;
        }

        var measured = conditions with { Machine = result.Provenance.Machine, Date = result.Provenance.Date };
        yield return new ReportPart(
            Id,
            "readings",
            "Other readings of the source",
            [new UniverseFigure(answers, measured)],
            [MultiverseTables.Universes(answers, measured), MultiverseTables.Numbers(answers, measured), MultiverseTables.Space(answers.Space)]);
    }
}
