package dev.goodword.desk.application;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Tasks;
import dev.goodword.desk.Paths;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks calls and repairs as done, and opens them again when they were not. */
@Controller
class TaskController {

	private final Readers readers;

	private final Tasks tasks;

	TaskController(Readers readers, Tasks tasks) {
		this.readers = readers;
		this.tasks = tasks;
	}

	@PostMapping("/applications/{id}/tasks/{task}/done")
	@Access(value = Audience.STAFF, permission = Permission.SEE_APPLICATION)
	String done(@PathVariable String id, @PathVariable String task, @RequestParam(defaultValue = "") String from,
			StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.SEE_APPLICATION, locale);
		this.tasks.done(reader.application().id(), Paths.task(task), who);
		return "redirect:" + (from.equals("today") ? "/today" : page(reader)) + "?done=task-done";
	}

	@PostMapping("/applications/{id}/tasks/{task}/reopen")
	@Access(value = Audience.STAFF, permission = Permission.SEE_APPLICATION)
	String reopen(@PathVariable String id, @PathVariable String task, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.SEE_APPLICATION, locale);
		this.tasks.reopen(reader.application().id(), Paths.task(task), who);
		return "redirect:" + page(reader) + "?done=task-reopened";
	}

	private static String page(Reader reader) {
		return "/applications/" + reader.application().id();
	}

}
