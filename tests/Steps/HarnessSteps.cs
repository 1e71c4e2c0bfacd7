using NUnit.Framework;
using Reqnroll;

namespace Supermask.Steps;

/// <summary>Steps of the scenarios that check how feature files are read.</summary>
[Binding]
public sealed class HarnessSteps
{
    private DataTable table = new("none");
    private string text = "";

    [Given("^this table of layers:$")]
    public void GivenThisTable(DataTable table) => this.table = table;

    [Given("^this text:$")]
    [Given(@"^the (?:word|number|text with signs) ""(.*)""$")]
    public void GivenThisText(string text) => this.text = text;

    [Then(@"^the table has (\d+) rows and the columns ""(.*)"" and ""(.*)""$")]
    public void ThenTheTableHas(int rows, string firstColumn, string secondColumn)
    {
        Assert.That(table.RowCount, Is.EqualTo(rows));
        Assert.That(table.Header, Is.EqualTo(new[] { firstColumn, secondColumn }));
    }

    [Then(@"^the densities add up to (-?\d+\.\d+)$")]
    public void ThenTheDensitiesAddUpTo(double sum) =>
        Assert.That(table.CreateSet<Layer>().Sum(layer => layer.Density), Is.EqualTo(sum).Within(1e-12));

    [Then(@"^the text has (\d+) lines$")]
    public void ThenTheTextHasLines(int lines) => Assert.That(text.Split('\n'), Has.Length.EqualTo(lines));

    [Then(@"^line (\d+) begins with (\d+) blanks$")]
    public void ThenLineBeginsWithBlanks(int line, int blanks)
    {
        var words = text.Split('\n')[line - 1];
        Assert.That(words.Length - words.TrimStart(' ').Length, Is.EqualTo(blanks));
    }

    [Then(@"^it has (\d+) characters$")]
    public void ThenItHasCharacters(int length) => Assert.That(text, Has.Length.EqualTo(length));

    private sealed record Layer(double Density);
}
