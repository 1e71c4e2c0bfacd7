using System.Net;
using System.Net.Http.Headers;

namespace Supermask.Data.Sources;

/// <summary>
/// Fetches one file from one mirror. What has come stays in the partial file when the connection ends early, and the
/// next try asks for the rest.
/// </summary>
internal sealed class Transfer(HttpClient client, TimeSpan stallTimeout, IProgress<DownloadProgress>? progress)
{
    private const int BufferBytes = 1 << 16;

    // What gzip adds to content that cannot be compressed.
    private const int SlackBytes = 1 << 12;

    /// <summary>Continues or begins the partial file, until the server has sent all.</summary>
    /// <exception cref="TransferException">No connection, another answer than the file, an early end, a stall.
    /// </exception>
    /// <exception cref="IOException">The partial file cannot be written.</exception>
    public async Task RunAsync(Uri mirror, CatalogFile file, string partial, CancellationToken cancellation)
    {
        var have = File.Exists(partial) ? new FileInfo(partial).Length : 0;
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            stall.CancelAfter(stallTimeout);
            using var response = await AskAsync(new Uri(mirror, file.CompressedName), have, stall.Token);
            var start = StartOf(response, have);
            await using var output = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            output.SetLength(start);
            output.Position = start;
            await CopyAsync(response, output, mirror, file, stall);
            output.Flush(flushToDisk: true);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new TransferException(
                error.InnerException is TimeoutException ? "no connection in time" : "it stopped sending", error);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, long have, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (have > 0)
        {
            request.Headers.Range = new RangeHeaderValue(have, null);
        }

        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (HttpRequestException error)
        {
            throw new TransferException($"no connection ({error.Message})", error);
        }
    }

    /// <summary>The place in the file at which the answer begins.</summary>
    private static long StartOf(HttpResponseMessage response, long have) => response.StatusCode switch
    {
        HttpStatusCode.OK => 0,
        HttpStatusCode.PartialContent when response.Content.Headers.ContentRange?.From == have => have,
        // The partial file is as long as the whole one, or longer: its checksum decides what it is.
        HttpStatusCode.RequestedRangeNotSatisfiable => have,
        _ => throw new TransferException($"it answered {(int)response.StatusCode} {response.ReasonPhrase}"),
    };

    private async Task CopyAsync(
        HttpResponseMessage response, FileStream output, Uri mirror, CatalogFile file, CancellationTokenSource stall)
    {
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            return;
        }

        var total = output.Position + response.Content.Headers.ContentLength;
        await using var input = await response.Content.ReadAsStreamAsync(stall.Token);
        var buffer = new byte[BufferBytes];
        int count;
        while ((count = await ReadAsync(input, buffer, stall.Token)) > 0)
        {
            await output.WriteAsync(buffer.AsMemory(0, count), stall.Token);
            stall.CancelAfter(stallTimeout);
            progress?.Report(new DownloadProgress(file.Name, output.Position, total, mirror));
            if (output.Position > file.ContentBytes + SlackBytes)
            {
                output.SetLength(0);
                throw new TransferException("it sent more than the whole file");
            }
        }
    }

    private static async Task<int> ReadAsync(Stream input, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await input.ReadAsync(buffer, cancellation);
        }
        catch (IOException error)
        {
            throw new TransferException("the connection ended early", error);
        }
    }
}

/// <summary>A transfer that ended without the whole file; the message completes a sentence about the server.</summary>
internal sealed class TransferException(string message, Exception? inner = null) : Exception(message, inner);
