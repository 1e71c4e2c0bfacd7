using CsCheck;
using NUnit.Framework;
using Supermask.Data;

namespace Supermask.Unit.Data;

public sealed class IdxFileTests : SampleFilesFixture
{
    [Test]
    public void Plain_and_compressed_files_give_the_same_bytes()
    {
        var file = files.Catalog.TrainImages;
        var expected = files.Content(file)[16..];

        Assert.That(Read(file, files.Content(file)), Is.EqualTo(expected));
        Assert.That(Read(file, files.Compressed(file)), Is.EqualTo(expected));
    }

    [Test]
    public void A_compressed_file_is_told_by_its_content_and_not_by_its_name()
    {
        var file = files.Catalog.TestLabels;
        var path = files.Write(file.Name, files.Compressed(file));

        Assert.That(IdxFile.Read(path, file, SampleFiles.Remedy), Is.EqualTo(files.Content(file)[8..]));
    }

    [Test]
    public void A_plain_file_cut_anywhere_is_cut_short() => Gen.Int[0, files.Content(Images).Length - 1].Sample(
        length => Assert.That(What(files.Content(Images)[..length]), Does.Contain("is cut short")),
        threads: 1, iter: 50);

    [Test]
    public void A_compressed_file_whose_data_is_cut_anywhere_is_refused() => Gen.Int[0, EndOfData - 1].Sample(
        length => Assert.That(
            What(files.Compressed(Images)[..length]), Does.Contain("cut short").Or.Contain("damaged gzip")),
        threads: 1, iter: 50);

    // .NET does not ask for the sum of gzip's own; the file's SHA-256 has vouched for what was read.
    [Test]
    public void A_compressed_file_cut_behind_its_data_gives_the_same_bytes() => Assert.Multiple(() =>
    {
        for (var length = EndOfData; length < files.Compressed(Images).Length; length++)
        {
            Assert.That(Read(Images, files.Compressed(Images)[..length]), Is.EqualTo(files.Content(Images)[16..]), $"cut to {length} bytes");
        }
    });

    [Test]
    public void A_byte_changed_anywhere_is_refused() => Gen.Int[0, files.Content(Images).Length - 1].Sample(
        position =>
        {
            var bytes = files.Content(Images).ToArray();
            bytes[position] ^= 1;
            Assert.That(() => Read(Images, bytes), Throws.TypeOf<DataFileException>());
        },
        threads: 1, iter: 50);

    [Test]
    public void A_longer_file_is_refused() =>
        Assert.That(What([.. files.Content(Images), 0]), Does.Contain("is longer than its 9,424 bytes"));

    [Test]
    public void Labels_in_place_of_images_are_named_as_swapped()
    {
        var error = Failure(Images, files.Content(files.Catalog.TrainLabels));

        Assert.That(error.What, Does.Contain("holds labels where images belong"));
        Assert.That(error.Cause, Does.Contain("swapped"));
    }

    [Test]
    public void Images_in_place_of_labels_are_named_as_swapped()
    {
        var error = Failure(files.Catalog.TrainLabels, files.Content(Images));

        Assert.That(error.What, Does.Contain("holds images where labels belong"));
    }

    [Test]
    public void Test_images_in_place_of_training_images_are_named() => Assert.That(
        What(files.Content(files.Catalog.TestImages)), Does.Contain("holds 5 images where 12 belong"));

    [Test]
    public void Images_of_another_size_are_refused()
    {
        var bytes = files.Content(Images).ToArray();
        bytes[11] = 32;

        Assert.That(What(bytes), Does.Contain("32 x 28 pixels where 28 x 28 belong"));
    }

    [Test]
    public void A_web_page_is_refused_by_its_first_bytes() =>
        Assert.That(What("<html>not found</html>"u8.ToArray()), Does.Contain("begins with 0x3c68746d"));

    [Test]
    public void Another_content_of_the_same_form_shows_both_checksums()
    {
        var bytes = files.Content(Images).ToArray();
        bytes[^1]++;

        Assert.That(What(bytes), Does.Contain(Images.Sha256).And.Contain("expected"));
    }

    [Test]
    public void A_missing_file_is_named()
    {
        var path = files.Path("nowhere.gz");

        var error = Assert.Throws<DataFileException>(() => IdxFile.Read(path, Images, SampleFiles.Remedy));

        Assert.That(error.What, Is.EqualTo("nowhere.gz is missing"));
    }

    [Test]
    public void The_message_says_what_where_why_and_what_to_do()
    {
        var path = files.Path("file");

        var error = Failure(Images, []);

        Assert.That(error.Message, Is.EqualTo(
            "file is cut short: 0 of 9,424 bytes (uncompressed).\n"
            + $"  Where: {path}\n"
            + "  Likely cause: an interrupted copy or download\n"
            + "  To mend it: run the command"));
    }

    private CatalogFile Images => files.Catalog.TrainImages;

    // gzip ends with eight bytes: the sum and the length of what was compressed (RFC 1952, section 2.3.1).
    private int EndOfData => files.Compressed(Images).Length - 8;

    private byte[] Read(CatalogFile expected, byte[] bytes) =>
        IdxFile.Read(files.Write("file", bytes), expected, SampleFiles.Remedy);

    private string What(byte[] bytes) => Failure(Images, bytes).What;

    private DataFileException Failure(CatalogFile expected, byte[] bytes) =>
        Assert.Throws<DataFileException>(() => Read(expected, bytes))!;
}
