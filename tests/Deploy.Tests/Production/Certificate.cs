using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Deploy.Tests.Production;

/// <summary>A certificate of this machine, for the servers that stand for Azure and Teams; the bot trusts it because its environment says so.</summary>
internal sealed class Certificate
{
    private readonly string _folder;

    public Certificate(string folder)
    {
        _folder = folder;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
        File.WriteAllBytes(Pfx, certificate.Export(X509ContentType.Pfx, "loopback"));
        File.WriteAllText(Pem, certificate.ExportCertificatePem());
    }

    /// <summary>What a client trusts.</summary>
    public string Pem => Path.Combine(_folder, "loopback.pem");

    /// <summary>The arguments that make a server use it on a free port.</summary>
    public string[] Server => ["--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", Pfx, "--Kestrel:Certificates:Default:Password", "loopback"];

    private string Pfx => Path.Combine(_folder, "loopback.pfx");
}
