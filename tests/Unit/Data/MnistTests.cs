using System.Security.Cryptography;
using NUnit.Framework;
using Supermask.Data.Sources;

namespace Supermask.Unit.Data;

public sealed class MnistTests
{
    [Test]
    public async Task The_published_files_have_the_counts_of_table_1()
    {
        var data = await NamedMnist.OpenAsync();

        Assert.That(data.Train.ClassCounts(), Is.EqualTo(
            new[] { 5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949 }));
        Assert.That(data.Test.ClassCounts(), Is.EqualTo(
            new[] { 980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009 }));
        Assert.That(data.Checksum, Is.EqualTo("b2d8f5bf39174ee5ffeefa97e42d673c35432b411bb5d1f74fbbeddae7f1690a"));
    }

    [Test]
    public void The_checksum_is_that_of_the_four_files_one_after_the_other()
    {
        using var files = new SampleFiles();
        var joined = files.Catalog.Files.SelectMany(files.Content).ToArray();

        var data = DataPlaces.Named(DataSources.Mnist, files.WriteAll("named"), "--data").Load(files.Source);

        Assert.That(data.Checksum, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(joined))));
    }
}
