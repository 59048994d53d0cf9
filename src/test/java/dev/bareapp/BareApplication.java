package dev.bareapp;

import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The least an application of the same starters can be: a list of twenty rows, a page by
 * a token with two queries, a form with one insert. Started by
 * {@code docs/performance.md}'s commands, never by the build.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class BareApplication {

	public static void main(String[] args) {
		System.setProperty("spring.config.location", "classpath:/bare.properties");
		SpringApplication.run(BareApplication.class, args);
	}

	@Bean
	SecurityFilterChain open(HttpSecurity http) {
		return http.csrf((csrf) -> csrf.disable())
			.authorizeHttpRequests((rules) -> rules.anyRequest().permitAll())
			.build();
	}

	@Controller
	static class Pages {

		private final JdbcClient database;

		Pages(JdbcClient database) {
			this.database = database;
			database.sql("create table if not exists thing (id int primary key, name varchar(100), made timestamp)")
				.update();
			database.sql("delete from thing").update();
			for (int i = 0; i < 20; i++) {
				database.sql("insert into thing values (?, ?, current_timestamp)")
					.param(i)
					.param("Thing " + i)
					.update();
			}
		}

		@GetMapping("/")
		String list(Model model) {
			model.addAttribute("rows", rows());
			return "bare/list";
		}

		@GetMapping("/status/{id}")
		String status(@PathVariable int id, Model model) {
			model.addAttribute("rows",
					this.database.sql("select id, name, made from thing where id = ?").param(id).query().listOfRows());
			model.addAttribute("count", this.database.sql("select count(*) from thing").query(Integer.class).single());
			return "bare/list";
		}

		@PostMapping("/apply")
		String apply(@RequestParam String name) {
			this.database.sql("insert into thing select max(id) + 1, ?, current_timestamp from thing")
				.param(name)
				.update();
			return "redirect:/";
		}

		private List<Map<String, Object>> rows() {
			return this.database.sql("select id, name, made from thing order by id limit 20").query().listOfRows();
		}

	}

}
