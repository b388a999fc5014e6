using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Bot.Storage.Schema.Postgres;

internal sealed partial class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Audit",
            columns: table => new
            {
                Sequence = table.Column<long>(type: "bigint", nullable: false),
                Request = table.Column<string>(type: "text", nullable: true),
                Machine = table.Column<string>(type: "text", nullable: true),
                Content = table.Column<string>(type: "text", nullable: false),
                Hash = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Audit", x => x.Sequence);
            });

        migrationBuilder.CreateTable(
            name: "AuditHeads",
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false),
                Sequence = table.Column<long>(type: "bigint", nullable: false),
                Hash = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditHeads", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Documents",
            columns: table => new
            {
                Key = table.Column<string>(type: "text", nullable: false),
                Json = table.Column<string>(type: "text", nullable: false),
                Tag = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Documents", x => x.Key);
            });

        migrationBuilder.CreateTable(
            name: "Notices",
            columns: table => new
            {
                Request = table.Column<string>(type: "text", nullable: false),
                Audience = table.Column<string>(type: "text", nullable: false),
                PersonId = table.Column<string>(type: "text", nullable: false),
                Reference = table.Column<string>(type: "text", nullable: false),
                ActivityId = table.Column<string>(type: "text", nullable: false),
                Locale = table.Column<string>(type: "text", nullable: false),
                ShownVersion = table.Column<int>(type: "integer", nullable: false),
                EndTold = table.Column<bool>(type: "boolean", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Notices", x => new { x.Request, x.Audience, x.PersonId });
            });

        migrationBuilder.CreateTable(
            name: "People",
            columns: table => new
            {
                ObjectId = table.Column<string>(type: "text", nullable: false),
                TenantId = table.Column<string>(type: "text", nullable: false),
                Name = table.Column<string>(type: "text", nullable: false),
                Reference = table.Column<string>(type: "text", nullable: false),
                Locale = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_People", x => x.ObjectId);
            });

        migrationBuilder.CreateTable(
            name: "Requests",
            columns: table => new
            {
                Id = table.Column<string>(type: "text", nullable: false),
                OpenMachine = table.Column<string>(type: "text", nullable: true),
                State = table.Column<string>(type: "text", nullable: false),
                RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                Version = table.Column<int>(type: "integer", nullable: false),
                Json = table.Column<string>(type: "text", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Requests", x => x.Id);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Audit_Machine",
            table: "Audit",
            column: "Machine");

        migrationBuilder.CreateIndex(
            name: "IX_Audit_Request",
            table: "Audit",
            column: "Request");

        migrationBuilder.CreateIndex(
            name: "IX_Requests_OpenMachine",
            table: "Requests",
            column: "OpenMachine",
            unique: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "Audit");

        migrationBuilder.DropTable(
            name: "AuditHeads");

        migrationBuilder.DropTable(
            name: "Documents");

        migrationBuilder.DropTable(
            name: "Notices");

        migrationBuilder.DropTable(
            name: "People");

        migrationBuilder.DropTable(
            name: "Requests");
    }
}
