package dev.goodword.desk.application;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.AttachedFile;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.desk.Paths;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Hands out what was handed in: always as a download, never as a page. */
@Controller
class FileController {

	private final Readers readers;

	private final Applications applications;

	private final Inbox inbox;

	private final Files files;

	private final AuditLog audit;

	FileController(Readers readers, Applications applications, Inbox inbox, Files files, AuditLog audit) {
		this.readers = readers;
		this.applications = applications;
		this.inbox = inbox;
		this.files = files;
		this.audit = audit;
	}

	@GetMapping("/applications/{id}/files/{file}")
	@Access(value = Audience.STAFF, permission = Permission.SEE_RESUME)
	@ResponseBody
	byte[] download(@PathVariable String id, @PathVariable String file, StaffMember who, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		Reader reader = this.readers.of(id, who, Permission.SEE_RESUME, locale);
		FileId wanted = handedIn(reader.application().id()).filter(Paths.file(file)::equals)
			.findFirst()
			.orElseThrow(UnknownApplication::new);
		this.audit.viewed(who.id().value(), "file", "application", reader.application().id().toString(),
				request.getRemoteAddr());
		response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(this.files.file(wanted).name(), StandardCharsets.UTF_8)
					.build()
					.toString());
		response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
		return this.files.content(wanted);
	}

	/** With it, again later, and by mail. */
	private Stream<FileId> handedIn(JobApplicationId id) {
		return Stream
			.of(this.applications.attachedFiles(id).stream().map(AttachedFile::file),
					this.applications.repeats(id).stream().flatMap((repeat) -> repeat.files().stream()),
					this.inbox.files(id).stream())
			.flatMap((files) -> files);
	}

}
