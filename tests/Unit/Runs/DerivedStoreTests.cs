using NUnit.Framework;
using Supermask.Measuring;
using Supermask.Papers.Tiba2023.SavedImages;
using Supermask.Runs;

namespace Supermask.Unit.Runs;

public sealed class DerivedStoreTests
{
    private const string Name = "what chance gives";
    private static readonly double[] Numbers = [0.1, double.NaN, -1e300, 3];

    private string folder = "";
    private int derivations;

    [SetUp]
    public void NewStore()
    {
        folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        derivations = 0;
        Assert.That(Recall("images"), Is.EqualTo(Numbers));
    }

    [TearDown]
    public void RemoveStore() => Directory.Delete(folder, recursive: true);

    [Test]
    public void What_was_derived_is_read_again()
    {
        Assert.That(Recall("images"), Is.EqualTo(Numbers));
        Assert.That(derivations, Is.EqualTo(1));
        Assert.That(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToArray(), Is.EqualTo(new[] { Written }));
    }

    [Test]
    public void Another_input_or_name_is_derived_anew()
    {
        Recall("other images");
        Recall("images", "another name");
        Assert.That(derivations, Is.EqualTo(3));
    }

    [Test]
    public void A_damaged_file_is_derived_anew_and_replaced([Values(0, 1, 40, 200)] int keptBytes, [Values] bool altered)
    {
        var whole = File.ReadAllBytes(Written);
        whole[^1] ^= 1;
        File.WriteAllBytes(Written, altered ? whole : whole[..keptBytes]);
        Assert.That(Recall("images"), Is.EqualTo(Numbers));
        Assert.That(Recall("images"), Is.EqualTo(Numbers));
        Assert.That(derivations, Is.EqualTo(2));
    }

    [Test]
    public void Where_nothing_can_be_kept_everything_is_derived()
    {
        var file = Path.Combine(folder, "in the way");
        File.WriteAllText(file, "");
        var numbers = new DerivedStore(file).Of(() => "images");
        Assert.That(numbers.Recall(Name, Derive), Is.EqualTo(Numbers));
        Assert.That(numbers.Recall(Name, Derive), Is.EqualTo(Numbers));
        Assert.That(derivations, Is.EqualTo(3));
    }

    [Test]
    public void The_sizes_of_saved_images_are_the_same_when_they_are_read_again()
    {
        var images = Synthetic.Images(train: 20);
        var numbers = new DerivedStore(folder).Of(() => images.Checksum);
        var sizes = new[] { new DataStudy(images), new DataStudy(images, numbers), new DataStudy(images, numbers) }
            .Select(study => SavedSizes.Of(study).ToNumbers()).ToArray();
        Assert.That(sizes, Has.All.EqualTo(sizes[0]).And.All.Length.EqualTo(40));
    }

    private string Written => new DerivedStore(folder).PathOf(Name, "images", Derive);

    private double[] Recall(string inputs, string name = Name) => new DerivedStore(folder).Of(() => inputs).Recall(name, Derive);

    private double[] Derive()
    {
        derivations++;
        return Numbers;
    }
}
