using System.Buffers.Binary;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

/// <summary>Four files in IDX form of a user's own, of any size.</summary>
public sealed class OwnFolderTests : SampleFilesFixture
{
    [SetUp]
    public void Write_letters()
    {
        Write("letters-train-images-idx3-ubyte.gz", [6, 5, 4]);
        Write("letters-train-labels-idx1-ubyte", [6]);
        Write("letters-test-images-idx3-ubyte", [3, 5, 4]);
        Write("letters-test-labels-idx1-ubyte.gz", [3]);
    }

    [Test]
    public async Task It_is_read_with_its_size_and_classes_and_shown_as_unverified()
    {
        var data = await DataLocator.OpenAsync(Options);

        Assert.That(data.Name, Is.EqualTo("letters (unverified)"));
        Assert.That((data.Train.Count, data.Test.Count, data.Shape), Is.EqualTo((6, 3, new ImageShape(1, 5, 4))));
        Assert.That((data.Train.Classes, data.Test.Classes), Is.EqualTo((6, 6)), "the classes of both sets are those of the larger");
        Assert.That(data.Train.Image(5).ToArray(), Is.EqualTo(Enumerable.Range(100, 20).Select(value => (byte)value)));
        Assert.That(data.Origin, Does.Contain("no data set that is known"));
    }

    [Test]
    public async Task Images_may_have_channels()
    {
        Write("letters-train-images-idx3-ubyte.gz", [6, 3, 5, 4]);
        Write("letters-test-images-idx3-ubyte", [3, 3, 5, 4]);

        Assert.That((await DataLocator.OpenAsync(Options)).Shape, Is.EqualTo(new ImageShape(3, 5, 4)));
    }

    [Test]
    public async Task The_content_and_not_the_name_gives_the_checksum()
    {
        var first = await DataLocator.OpenAsync(Options);
        var renamed = await DataLocator.OpenAsync(Options with { OwnName = "signs" });
        Write("letters-test-labels-idx1-ubyte.gz", [3], shift: 1);
        var changed = await DataLocator.OpenAsync(Options);

        Assert.That(renamed.Checksum, Is.EqualTo(first.Checksum));
        Assert.That(changed.Checksum, Is.Not.EqualTo(first.Checksum));
    }

    [Test]
    public void A_file_of_another_size_does_not_fit()
    {
        Write("letters-test-images-idx3-ubyte", [3, 4, 5]);
        Assert.That(Failure().What, Is.EqualTo("The training images are of 5 x 4 values and the test images of 4 x 5"));
    }

    [Test]
    public void As_many_labels_as_images_are_needed()
    {
        Write("letters-train-labels-idx1-ubyte", [7]);
        Assert.That(Failure().What, Does.Contain("holds 6 images").And.Contains("7 labels"));
    }

    [Test]
    public void A_missing_file_and_one_too_many_are_told()
    {
        Write("train-images-idx3-ubyte", [6, 5, 4]);
        Assert.That(Failure().What, Does.StartWith("There are 2 files of the train images"));
        foreach (var path in Directory.GetFiles(files.Root, "*train-images*"))
        {
            File.Delete(path);
        }

        Assert.That(Failure().What, Is.EqualTo("There is no file of the train images"));
    }

    [Test]
    public void Swapped_and_damaged_files_are_told()
    {
        Write("letters-train-labels-idx1-ubyte", [6, 5, 4]);
        Assert.That(Failure().What, Does.Contain("has 3 dimensions where labels have 1"));
        files.Write("letters-train-labels-idx1-ubyte", [0, 0, 8, 1, 0, 0, 0, 6, 1, 2]);
        Assert.That(Failure().What, Does.Contain("is cut short: 2 of 6 values"));
        files.Write("letters-train-labels-idx1-ubyte", [0, 0, 8, 1, 255, 255, 255, 255, 1]);
        Assert.That(Failure().What, Does.Contain("more than 2 GB"));
        files.Write("letters-train-labels-idx1-ubyte", [.. "<html>a login page</html>"u8]);
        Assert.That((Failure().What, Failure().Cause), Is.EqualTo((
            "letters-train-labels-idx1-ubyte is not an IDX file of bytes",
            "a web page saved in its place, such as the page that leads to the file, or a login page")));
    }

    private DataOptions Options => new() { Folder = files.Root, OwnName = "letters", Offline = true };

    private DataFileException Failure() => Assert.ThrowsAsync<DataFileException>(() => DataLocator.OpenAsync(Options))!;

    // Values count up from 0; of labels they are their classes.
    private void Write(string name, int[] dimensions, int shift = 0)
    {
        var header = new byte[(dimensions.Length + 1) * sizeof(uint)];
        (header[2], header[3]) = (8, (byte)dimensions.Length);
        for (var at = 0; at < dimensions.Length; at++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan((at + 1) * sizeof(uint)), dimensions[at]);
        }

        var length = dimensions.Aggregate((product, size) => product * size);
        byte[] content = [.. header, .. Enumerable.Range(shift, length).Select(value => (byte)value)];
        files.Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? SampleFiles.Compress(content) : content);
    }
}
