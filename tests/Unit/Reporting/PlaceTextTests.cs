using NUnit.Framework;
using Supermask.Reporting.Site;

namespace Supermask.Unit.Reporting;

public sealed class PlaceTextTests
{
    private static readonly HashSet<string> Targets = ["table-04", "table-06", "figure-23"];

    [TestCase("4.1.3; Table 4; Figure 23", "table-04 figure-23")]
    [TestCase("Tables 4, 5, 6", "table-04 table-06")]
    [TestCase("Eq. 4, 6", "")]
    [TestCase("Table 23; Figure 4", "")]
    [TestCase("Table 99999999999999999999", "")]
    [TestCase("", "")]
    public void Numbers_of_tables_and_figures_that_there_are_lead_to_them(string place, string targets)
    {
        var parts = PlaceText.Parts(place, Targets);
        Assert.That(string.Concat(parts.Select(part => part.Text)), Is.EqualTo(place));
        Assert.That(string.Join(' ', parts.Select(part => part.Target).OfType<string>()), Is.EqualTo(targets));
    }
}
