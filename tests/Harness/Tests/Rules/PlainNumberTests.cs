using System.Globalization;
using CsCheck;
using NUnit.Framework;
using Reqnroll;
using Supermask.Harness.Tests.Running;

namespace Supermask.Harness.Tests.Rules;

/// <summary>Numbers are read where they are written plainly, and refused where .NET would guess.</summary>
public sealed class PlainNumberTests
{
    private const string Feature = "Numbers";

    private static readonly string[] Unplain =
    [
        "0,5", "4,6", "1,000", "1 000", "1\u00A0000", "1\u202F000", "1\u2009000", "1_000", "1'000", "1\u2019000", "1.000,5", "1,000.5", "1.000.000",
        "NaN", "nan", "Infinity", "-Infinity", "\u221E", "inf", "1e999", "-1e999", "\u22125", "\u20135", "0x10", "#10", "&h10", "(5)", "5-", "$5", "5 %",
        "\u0665", "\uFF15", " 5", "5 ", "5\t", "\u200B5", "5\0", "5.", "1e", "e5", "1e5.5", "--5", "five", "",
    ];

    [TestCaseSource(nameof(Unplain))]
    public void What_is_not_plain_is_refused_as_any_number(string text)
    {
        Type[] types = [typeof(double), typeof(float), typeof(Half), typeof(decimal), typeof(int), typeof(long), typeof(byte), typeof(Int128), typeof(nuint)];
        foreach (var type in types)
        {
            Assert.That(() => PlainNumber.Read(text, type), Throws.TypeOf<FormatException>().With.Message.StartsWith($"'{text}' is "), type.Name);
        }
    }

    [TestCase("5", typeof(int), 5)]
    [TestCase("-007", typeof(int), -7)]
    [TestCase("+5", typeof(byte), (byte)5)]
    [TestCase("0.5", typeof(double), 0.5)]
    [TestCase("-.5", typeof(double), -0.5)]
    [TestCase("1e-3", typeof(double), 1e-3)]
    [TestCase("1000", typeof(double?), 1000.0)]
    [TestCase("0.1", typeof(float), 0.1f)]
    [TestCase("", typeof(double?), null)]
    [TestCase("", typeof(int?), null)]
    public void What_is_plain_is_read(string text, Type type, object? number) => Assert.That(PlainNumber.Read(text, type), Is.EqualTo(number));

    [Test]
    public void A_fraction_is_no_whole_number_and_a_number_may_be_too_large() => Assert.Multiple(() =>
    {
        Assert.That(() => PlainNumber.Read("1.5", typeof(int)), Throws.TypeOf<FormatException>().With.Message.Contains("not a whole number"));
        Assert.That(() => PlainNumber.Read("3000000000", typeof(int)), Throws.TypeOf<FormatException>().With.Message.Contains("too large"));
        Assert.That(() => PlainNumber.Read("256", typeof(byte)), Throws.TypeOf<FormatException>().With.Message.Contains("too large"));
        Assert.That(() => PlainNumber.Read("1e39", typeof(float)), Throws.TypeOf<FormatException>().With.Message.Contains("too large"));
        Assert.That(() => PlainNumber.Read("1e29", typeof(decimal)), Throws.TypeOf<FormatException>().With.Message.Contains("too large"));
    });

    [Test]
    public void Every_number_that_dotNET_writes_is_read_with_the_same_bits() => Gen.Double.Where(double.IsFinite).Sample(
        number => BitConverter.DoubleToInt64Bits((double)PlainNumber.Read(number.ToString("R", CultureInfo.InvariantCulture), typeof(double))!)
            == BitConverter.DoubleToInt64Bits(number));

    [Test]
    public void No_number_is_read_with_a_sign_between_its_digits() => Gen
        .Select(Gen.Int[1, 9_999], Gen.Int[0, 6].Select(sign => ", _'\u00A0\u066C\u02D9"[sign]), Gen.Int[0, 999])
        .Sample((left, sign, right) => PlainNumber.Problem($"{left}{sign}{right:000}", typeof(double)) is not null);

    [TestCase("Given a margin of 0,5 points", "'0,5' is not a number")]
    [TestCase("Given a margin of NaN points", "'NaN' is not a number")]
    [TestCase("Given a margin of 1\u00A0000 points", "U+00A0 at 2")]
    [TestCase("Given 1,000 masks", "'1,000' is not a whole number")]
    [TestCase("Given a float of 0,5", "'0,5' is not a number")]
    [TestCase("Given a span from 0,5 to 2", "'0,5' is not a number")]
    [TestCase("Given these margins:\n  | margin |\n  | 0,5    |", "In the column 'margin': '0,5' is not a number")]
    [TestCase("Given these margins:\n  | margin |\n  | many   |", "In the column 'margin': 'many' is not a number")]
    [TestCase("Given margins that are:\n  | margin |\n  | 5,0    |", "5,0")]
    public async Task A_step_is_handed_no_number_that_it_does_not_say(string step, string message)
    {
        foreach (var language in new[] { "", "# language: de\n" })
        {
            var text = language.Length > 0
                ? $"{language}Funktionalität: {Feature}\nSzenario: S\n{step.Replace("Given", "*", StringComparison.Ordinal)}"
                : $"Feature: {Feature}\nScenario: S\n{step}";
            var result = await Sample.RunFeatureAsync(text);
            Assert.That(result.Error.Message, Does.Contain(message));
            Assert.That(result.Output, Does.Not.Contain("read as"));
        }
    }

    [Test]
    public async Task Numbers_arrive_alike_in_a_feature_of_any_language()
    {
        var result = await Sample.RunFeatureAsync($"# language: de\nFunktionalität: {Feature}\nSzenario: S\n"
            + "* a margin of 0.5 points\n* 1000 masks\n* a float of 0.25\n* a span from 0.5 to 2\n* these margins:\n|margin|\n|0.5|\n||");

        Assert.That(result.Errors, Is.All.Null);
        string[] read = ["0.5", "1000", "0.25", "0.5, 2", "0.5, none"];
        Assert.That(read.Select(text => $"read as {text};"), Is.All.Matches<string>(result.Output.Contains), result.Output);
    }

    public sealed record Margins(double? Margin);

    public sealed record Span(double From, double To);

    [Binding]
    [Scope(Feature = Feature)]
    public sealed class Steps(IReqnrollOutputHelper output)
    {
        [StepArgumentTransformation("(.*) to (.*)")]
        public static Span ToSpan(double from, double to) => new(from, to);

        [Given("^a margin of (.*) points$")]
        public void Margin(double margin) => Write(margin);

        [Given("^(.*) masks$")]
        public void Masks(int masks) => Write(masks);

        [Given("a float of {float}")]
        public void Small(float number) => Write(number);

        [Given("^a span from (.*)$")]
        public void FromTo(Span span) => Write(FormattableString.Invariant($"{span.From}, {span.To}"));

        [Given("^these margins:$")]
        public void These(DataTable margins) => Write(string.Join(", ", margins.CreateSet<Margins>()
            .Select(each => each.Margin?.ToString(CultureInfo.InvariantCulture) ?? "none")));

        [Given("^margins that are:$")]
        public void Are(DataTable margins)
        {
            margins.CompareToSet([new Margins(50)]);
            Write("the same");
        }

        private void Write(IFormattable number) => Write(number.ToString(null, CultureInfo.InvariantCulture));

        private void Write(string text) => output.WriteLine($"read as {text};");
    }
}
