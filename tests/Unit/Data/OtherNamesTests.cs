using System.Diagnostics;
using CsCheck;
using NUnit.Framework;
using Supermask.Data;
using Supermask.Data.Sources;
using Supermask.Data.StandIn;

namespace Supermask.Unit.Data;

/// <summary>MNIST under other names than its own: it is taken for what it is, or the reader is told; drawn digits never take its place.</summary>
public sealed class OtherNamesTests : SampleFilesFixture
{
    [TestCase("{0}.{1}-ubyte")]
    [TestCase("{0}.{1}-ubyte.gz")]
    [TestCase("{0}-{1}.ubyte")]
    [TestCase("{0}_{1}_ubyte")]
    [TestCase("{0}-{1}-ubyte.GZ")]
    [TestCase("{0}-{1}-ubyte (1).gz")]
    [TestCase("{0}-{1}-ubyte.txt")]
    [TestCase("{0}.bin")]
    [TestCase("{0}-{1}-ubyte/{0}-{1}-ubyte")]
    [TestCase("{0}-{1}-ubyte/{0}.{1}-ubyte")]
    public async Task Files_whose_names_are_spelled_otherwise_are_opened(string spelling)
    {
        Write("data/mnist", file => Spelled(spelling, file));

        Assert.That((await DataLocator.OpenAsync(Options)).Origin, Is.EqualTo($"{files.Path("data/mnist")} (data/mnist)"));
        Assert.That((await DataLocator.OpenAsync(Options with { Folder = files.Path("data/mnist") })).IsStandIn, Is.False);
    }

    [Test]
    public async Task Capital_letters_and_test_for_t10k_are_spelled_otherwise_too()
    {
        Write("data/mnist", file => file.Name.Replace("t10k", "Test", StringComparison.Ordinal).ToUpperInvariant());

        Assert.That((await DataLocator.OpenAsync(Options)).IsStandIn, Is.False);
    }

    [Test]
    public void Files_of_any_names_are_known_by_how_they_begin() => Gen.String[Gen.Char["abz019-_. ü"], 1, 12].Array[4].Where(AreNames).Sample(
        names =>
        {
            using var here = new SampleFiles();
            foreach (var (name, file) in names.Zip(here.Catalog.Files))
            {
                here.Write($"named/{name}", here.Content(file));
            }

            var data = DataLocator.OpenAsync(Options with { Source = here.Source, Folder = here.Path("named") }).Result;
            Assert.That(data.Train.Pixels, Is.EqualTo(here.Content(here.Catalog.TrainImages)[16..]));
            Assert.That(data.Test.Labels, Is.EqualTo(here.Content(here.Catalog.TestLabels)[8..]));
        },
        threads: 1, iter: 30);

    [Test]
    public void A_damaged_file_under_another_spelling_is_named()
    {
        Write("data/mnist", file => Spelled("{0}.{1}-ubyte", file));
        var damaged = files.Write("data/mnist/t10k-labels.idx1-ubyte", [0, 0, 8]);

        Assert.That(Failure(Options).Where, Is.EqualTo(damaged));
    }

    [Test]
    public async Task Its_own_name_comes_before_any_other()
    {
        files.WriteAll("data/mnist");
        files.Write("data/mnist/train-images.idx3-ubyte", [0, 0, 8]);
        files.Write("data/mnist/a", files.Content(files.Catalog.TestLabels));

        Assert.That((await DataLocator.OpenAsync(Options)).IsStandIn, Is.False);
    }

    [Test]
    [Platform("Linux")]
    public async Task The_folder_may_be_written_in_capitals()
    {
        files.WriteAll("data/MNIST");

        Assert.That((await DataLocator.OpenAsync(Options)).Origin, Does.StartWith(files.Path("data/MNIST")));
    }

    [TestCase("data/mnist/MNIST/raw")]
    [TestCase("data/mnist/an archive/it's")]
    [TestCase("data")]
    [Platform(Exclude = "Win", Reason = "The command is one of a Unix shell.")]
    public async Task Files_that_lie_deeper_or_above_are_found_once_the_command_of_the_message_was_run(string folder)
    {
        files.WriteAll(folder);

        var error = Failure(Options);
        Assert.That($"{error.Where} {error.Cause}", Does.Contain(files.Path(folder)));
        using (var shell = Process.Start("sh", ["-c", error.Remedy.Split("; or ")[0]]))
        {
            await shell.WaitForExitAsync();
            Assert.That(shell.ExitCode, Is.Zero);
        }

        Assert.That((await DataLocator.OpenAsync(Options)).IsStandIn, Is.False);
    }

    [TestCase("mnist.npz", "an archive of NumPy")]
    [TestCase("archive.zip", "a zip archive")]
    [TestCase("mnist_train.csv", "a table as text")]
    [TestCase("train-00000-of-00001.parquet", "a Parquet file")]
    [TestCase("train-images-idx3-ubyte.gz.crdownload", "train-images-idx3-ubyte.gz.crdownload")]
    public void What_may_hold_MNIST_in_another_form_is_named_and_nothing_is_drawn_in_its_place(string name, string expected)
    {
        files.Write($"data/mnist/{name}", Archives.Named(name));

        var error = Failure(Options);
        Assert.That(error.Cause, Does.Contain(name).And.Contain(expected));
        Assert.That(error.What, Does.StartWith("4 of the 4 files"));
    }

    [TestCase("data/mnist")]
    [TestCase("data/mnist.npz")]
    [TestCase("data/MNIST-archive.zip")]
    public void An_archive_in_place_of_the_folder_is_named(string name)
    {
        var archive = files.Write(name, Archives.Named("archive.zip"));

        var error = Failure(Options);
        Assert.That(error.Where, Is.EqualTo(archive));
        Assert.That(error.Cause, Does.Contain("a zip archive"));
    }

    [Test]
    public void The_cache_is_looked_at_as_closely()
    {
        files.Write("cache/mnist/mnist.npz", Archives.Named("mnist.npz"));

        Assert.That(Failure(Options).Where, Does.StartWith(files.Path("cache/mnist")));
    }

    [Test]
    public async Task Notes_hidden_files_and_what_a_download_left_are_no_MNIST()
    {
        files.Write("data/mnist/README.txt", "Put the files here."u8.ToArray());
        files.Write("data/mnist/.gitkeep", []);
        files.Write("data/other/readme", "nothing"u8.ToArray());
        files.Write("data/fashion-mnist.zip", Archives.Named("archive.zip"));
        files.Write("cache/mnist/train-images-idx3-ubyte.gz.part", [0x1f, 0x8b]);
        files.Write("cache/mnist/download.lock", []);

        Assert.That((await DataLocator.OpenAsync(Options)).IsStandIn, Is.True);
    }

    [Test]
    public void A_file_in_place_of_the_folder_is_told_from_a_misspelt_path()
    {
        var error = Failure(Options with { Folder = files.Write("mnist.zip", Archives.Named("archive.zip")) });

        Assert.That(error.What, Does.Contain("is a file"));
    }

    private DataOptions Options
    {
        get
        {
            files.Write("Supermask.sln", []);
            return new DataOptions
            {
                WorkingFolder = files.Root,
                CacheFolder = files.Path("cache"),
                Offline = true,
                Source = files.Source,
                StandInSize = new StandInSize(60, 20),
            };
        }
    }

    private static DataFileException Failure(DataOptions options) =>
        Assert.ThrowsAsync<DataFileException>(() => DataLocator.OpenAsync(options))!;

    private static bool AreNames(string[] names) => names.Select(name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length
        && names.All(name => name.Trim().Trim('.').Length > 0);

    // train-images-idx3-ubyte is train-images and idx3.
    private static string Spelled(string spelling, CatalogFile file) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, spelling, file.Name.Split("-idx")[0], $"idx{file.Name.Split("-idx")[1][0]}");

    private void Write(string folder, Func<CatalogFile, string> name)
    {
        foreach (var file in files.Catalog.Files)
        {
            files.Write($"{folder}/{name(file)}", name(file).EndsWith("gz", StringComparison.OrdinalIgnoreCase) ? files.Compressed(file) : files.Content(file));
        }
    }
}
