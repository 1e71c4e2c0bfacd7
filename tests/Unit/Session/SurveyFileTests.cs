using NUnit.Framework;
using Supermask.Common;
using Supermask.Judging;
using Supermask.Measuring.Survey;
using Supermask.Session;
using Supermask.Unit.Reporting;

namespace Supermask.Unit.Session;

/// <summary>The survey as it is kept: made of networks of a store, read again, and refused where it was damaged.</summary>
public sealed class SurveyFileTests
{
    private const string Trained = "edge-popup, one epoch, roll call";

    private string folder = "";
    private Workbench bench = null!;
    private MaskSurvey measured = null!;
    private SurveyFile file = null!;

    [OneTimeSetUp]
    public async Task Survey()
    {
        folder = Directory.CreateTempSubdirectory("supermask-").FullName;
        var given = new GivenSettings { Profile = "smoke", Runs = Path.Combine(folder, "runs") };
        bench = await Workbench.OpenAsync(Settings.From(given, name => name == Settings.ReportsVariable ? folder : null));
        bench.Library.LoadOrTrain(bench.Library.RunsOf("permuted", KnownArms.Find(Trained)!), _ => { }, CancellationToken.None);
        file = new SurveyFile(bench);
        measured = file.Measure(_ => { }, CancellationToken.None);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [SetUp]
    public void RemoveFiles() => Array.ForEach(Directory.GetFiles(folder, "survey*.json"), File.Delete);

    [Test]
    public void It_is_made_of_what_is_stored_and_names_what_is_not()
    {
        Assert.That(measured.Overlaps.Single().Network.Arm, Is.EqualTo(Trained));
        Assert.That(measured.Shares, Is.Empty, "the masks of SupSup alone can be mixed anew");
        Assert.That(measured.Overlaps.Single().Whole, Has.Count.EqualTo(bench.Library.RunsOf("permuted", KnownArms.Find(Trained)!).Count));
        Assert.That(measured.Missing, Does.Contain("supsup, 1000 batches, SupSup paper").And.Not.Contain(Trained).And.Not.Contain("fine-tuning, one epoch, roll call"));
        Assert.That(measured.IsStandIn, Is.True);
        Assert.That(measured.Problem(), Is.Null);
    }

    [Test]
    public void What_is_kept_is_read_again_to_the_last_digit()
    {
        Assert.That(file.Read(), Is.Null);
        foreach (var survey in new[] { measured, SyntheticSurvey.Survey })
        {
            file.Write(survey, record: false);
            Assert.That(EvidenceFolder.Serialize(file.Read()), Is.EqualTo(EvidenceFolder.Serialize(survey)));
        }
    }

    [Test]
    public void What_was_measured_here_counts_before_what_is_committed_until_it_is_recorded()
    {
        Assert.That(Path.GetFileName(file.Write(Of("recorded"), record: true)), Is.EqualTo("survey.json"));
        Assert.That(Path.GetFileName(file.Write(Of("here"), record: false)), Is.EqualTo("survey-here.json"));
        Assert.That(file.Read()!.Overlaps[0].Network.Date, Is.EqualTo("here"));
        file.Write(Of("recorded anew"), record: true);
        Assert.That(file.Read()!.Overlaps[0].Network.Date, Is.EqualTo("recorded anew"));
    }

    [Test]
    public void What_was_recorded_of_networks_that_are_not_stored_here_is_kept_as_long_as_it_holds()
    {
        const string elsewhere = "zhou, one epoch, roll call";
        var keys = bench.KeysOf("permuted", elsewhere)!;
        Assert.That(Recorded(keys).Overlaps.Select(overlap => (overlap.Network.Arm, overlap.Network.Machine)), Is.EqualTo(new[]
        {
            (Trained, bench.Provenance.Machine), (elsewhere, "another machine"),
        }), "and what is stored here is surveyed here");
        Assert.That(Recorded(keys).Missing, Does.Not.Contain(elsewhere));
        Assert.That(Recorded([.. keys.Skip(1)]).Overlaps, Has.Count.EqualTo(1), "other networks");
        Assert.That(Recorded([.. keys.Skip(1)]).Missing, Does.Contain(elsewhere));

        MaskSurvey Recorded(IReadOnlyList<string> keys)
        {
            var recorded = measured.Of(network => network with { Arm = elsewhere, Machine = "another machine", Keys = string.Join(' ', keys) });
            file.Write(recorded with { Overlaps = [.. recorded.Overlaps, .. Of("before").Overlaps] }, record: true);
            return file.Measure(_ => { }, CancellationToken.None);
        }
    }

    [TestCase("{")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("{ \"data\": \"MNIST\", \"shares\": [], \"missing\": [] }")]
    public void A_damaged_file_is_refused_in_a_sentence_that_mends_it(string text) => RequireRefusal(() => Read(text), "survey.json");

    [TestCase("\"jaccard\": 50", "\"jaccard\": -1", "A layer")]
    [TestCase("\"jaccard\": 40", "\"jaccard\": \"NaN\"", "An overlap")]
    [TestCase("\"rule\": \"scores of at least 0\"", "\"rule\": null", "An overlap")]
    [TestCase("\"images\": 1", "\"images\": 0", "A share")]
    [TestCase("99.5", "100.5", "A share")]
    [TestCase("\"objective\": \"entropy\"", "\"objective\": null", "A share")]
    [TestCase("\"sequence\": \"permuted\"", "\"sequence\": null", "Networks")]
    public void What_cannot_have_been_measured_is_refused(string whole, string damaged, string told)
    {
        var text = EvidenceFolder.Serialize(Small);
        Assert.That(text, Does.Contain(whole));
        Assert.That(() => Read(text), Throws.Nothing);
        RequireRefusal(() => Read(text.Replace(whole, damaged, StringComparison.Ordinal)), told);
    }

    [TestCase("[null]")]
    [TestCase("[{}]")]
    [TestCase("{}")]
    public void A_damaged_table_of_methods_is_refused_too(string text)
    {
        AtomicFile.Write(Path.Combine(folder, "methods-here.json"), text);
        RequireRefusal(new MethodsFile(bench, new DataBenches(bench, mayDownload: false)).Read, "methods-here.json");
        File.Delete(Path.Combine(folder, "methods-here.json"));
        Assert.That(new MethodsFile(bench, new DataBenches(bench, mayDownload: false)).Read(), Is.Empty);
    }

    private static void RequireRefusal(Func<object?> read, string told)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => read())!;
        Assert.That(refusal.Message, Does.Contain(told).And.Contains("is not whole").And.Contains("To mend it: make methods").And.Not.Contain("\n"));
    }

    private MaskSurvey Of(string date) => measured.Of(network => network with { Date = date });

    private static MaskSurvey Small
    {
        get
        {
            var network = new SurveyedNetwork("supsup", "small", "supsup, small", "permuted", 3, 10, false);
            return new MaskSurvey(
                "MNIST", false,
                [new MaskOverlap(network, "scores of at least 0", [new LayerOverlap(50, 40, 30)], [new SurveyedLayer("2 x 2", [new LayerOverlap(55, 50, 30)])])],
                [new InferredShare(network, 3, 1, "One-Shot", "entropy", "", 2000, [99.5])],
                []);
        }
    }

    private MaskSurvey? Read(string text)
    {
        AtomicFile.Write(Path.Combine(folder, "survey.json"), text);
        return file.Read();
    }
}
