package cn.gongbang.cases.write.open;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.Outcome;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-1: takes applications, from a union for its subtree or from the workers' app for any union. */
@RestController
class ApplicationEndpoint {
    private final Commands commands;
    private final Writes writes;
    private final CaseAnswers answers;

    ApplicationEndpoint(Commands commands, Writes writes, CaseAnswers answers) {
        this.commands = commands;
        this.writes = writes;
        this.answers = answers;
    }

    @PostMapping("/api/cases")
    ResponseEntity<?> apply(
            @RequestBody ApplicationForm form, Caller caller, Reading reading, HttpServletRequest request) {
        CaseRights.APPLY.requireRole(caller);
        Stamp stamp = writes.stamp(caller, request, form);
        OpenCase command = form.read(Ids.next(), stamp);
        CaseRights.APPLY.require(caller, command.union());
        Outcome outcome = commands.send(command);
        return answers.created(outcome, reading);
    }
}
