using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Measuring.TimeParts;
using Supermask.Papers.Tiba2023;
using Supermask.Runs;
using Supermask.Session;

namespace Supermask.Unit.Runs;

public sealed class TimingStoreTests
{
    private static readonly TimedPair Pair = TimedPairs.OfApproaches("permuted", "");
    private static readonly TurnProtocol Protocol = new(2, 1, 3);
    private static readonly StepTiming Timing = new(Pair, [new(1.25, 1, 1, 1.5), new(1, 2, 3, 4)]);

    private string folder = "";
    private TimingStore store = null!;

    [SetUp]
    public void NewStore()
    {
        folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        store = new TimingStore(folder);
        store.Write(Timing, Synthetic.Images(), Protocol);
    }

    [TearDown]
    public void RemoveStore() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_timed_is_read_again()
    {
        Assert.That(store.Read(Pair, Synthetic.Images(), Protocol)!.Rounds, Is.EqualTo(Timing.Rounds));
        Assert.That(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToArray(), Is.EqualTo(new[] { Written }));
    }

    [Test]
    public void Another_pair_protocol_or_data_set_was_not_timed()
    {
        Assert.That(store.Read(TimedPairs.OfApproaches("rotated", ""), Synthetic.Images(), Protocol), Is.Null);
        Assert.That(store.Read(TimedPairs.OfApproaches("permuted", "warm start"), Synthetic.Images(), Protocol), Is.Null);
        Assert.That(store.Read(Pair, Synthetic.Images(), Protocol with { Rounds = 3 }), Is.Null);
        Assert.That(store.Read(Pair, Synthetic.Images(checksum: "other"), Protocol), Is.Null);
    }

    [Test]
    public void A_part_is_read_again_where_nothing_took_its_place()
    {
        var part = new ReadingMeans("permuted");
        var timing = new PartTiming(part, [new(1.25, 0, 0, 1.5), new(1, 0, 0, 2)]);
        store.Write(timing, Synthetic.Images(), Protocol);
        Assert.That(store.Read(part, Synthetic.Images(), Protocol)!.Rounds, Is.EqualTo(timing.Rounds));
        Assert.That(store.Read(new ReadingMeans("rotated"), Synthetic.Images(), Protocol), Is.Null);
    }

    [Test]
    public void Steps_on_images_made_before_are_not_those_on_images_made_when_read()
    {
        store.Write(new StepTiming(TimedPairs.OfVariants("rotated", "permuted", "classic", makesWhenRead: true), Timing.Rounds), Synthetic.Images(), Protocol);
        Assert.That(store.Read(TimedPairs.OfVariants("rotated", "permuted", "classic", makesWhenRead: false), Synthetic.Images(), Protocol), Is.Null);
    }

    [TestCase("")]
    [TestCase("{\"Of\":")]
    [TestCase("null")]
    [TestCase("{}")]
    public void A_damaged_file_counts_as_absent_and_is_replaced(string content)
    {
        File.WriteAllText(Written, content);
        Assert.That(store.Read(Pair, Synthetic.Images(), Protocol), Is.Null);
        store.Write(Timing, Synthetic.Images(), Protocol);
        Assert.That(store.Read(Pair, Synthetic.Images(), Protocol), Is.Not.Null);
    }

    [Test]
    public void A_folder_that_cannot_be_written_to_is_named()
    {
        var file = Path.Combine(folder, "in the way");
        File.WriteAllText(file, "");
        Assert.That(
            () => new TimingStore(file).Write(Timing, Synthetic.Images(), Protocol),
            Throws.InstanceOf<RunStoreException>().With.Message.Contains(file));
    }

    private string Written => store.PathOf(Pair, Synthetic.Images(), Protocol);
}
