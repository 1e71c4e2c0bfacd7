using CsCheck;
using NUnit.Framework;
using Supermask.Judging;

namespace Supermask.Unit.Judging;

/// <summary>
/// Commands as they are printed. That they run is seen where a whole project is there: the guide of the README runs one with
/// every sign.
/// </summary>
public sealed class RerunCommandTests
{
    private const string Begin = "dotnet test tests/Steps --configuration Release --filter ";

    [TestCase("Masks of inverted tasks overlap", "'Name=Masks of inverted tasks overlap'")]
    [TestCase("Masks (all ten) overlap & differ = no", @"'Name=Masks \(all ten\) overlap \& differ \= no'")]
    [TestCase("a | b != c ~ d", @"'Name=a \| b \!\= c \~ d'")]
    [TestCase("it's \"quoted\", 5 % of $HOME; @x *?", "'Name=it%27s %22quoted%22%2C 5 %25 of %24HOME%3B %40x %2A%3F'")]
    [TestCase("Größer als 数学", "'Name=Größer als 数学'")]
    [TestCase("a \\ b", @"'Name=a \\ b'")]
    [TestCase("at its end \\", @"'(Name=at its end \\)'")]
    [TestCase("x\\\"y\"", @"'Name~x\\&Name~y'")]
    public void A_scenario_is_named_so_that_no_sign_is_read(string name, string filter) =>
        Assert.That(RerunCommand.OfScenario(name), Is.EqualTo(Begin + filter));

    [Test]
    public void A_claim_is_named_by_its_tag() => Assert.That(RerunCommand.OfClaim("E1-PERM-02"), Is.EqualTo($"{Begin}TestCategory=E1-PERM-02"));

    [Test]
    public void Nothing_ends_the_quotation_whatever_the_title() => Gen.String[Gen.Char[' ', '~'], 0, 20].Sample(name =>
    {
        var filter = RerunCommand.OfScenario(name)[Begin.Length..];
        Assert.That(filter[1..^1], Does.Not.Contain('\'').And.Not.Contain('"').And.Not.EndWith("\\"));
    });
}
